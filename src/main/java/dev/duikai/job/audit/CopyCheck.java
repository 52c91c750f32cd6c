package dev.duikai.job.audit;

import dev.duikai.copy.Block;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.verdict.PageReading;
import dev.duikai.preflight.verdict.PageVerdict;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what pages say with their copy (M1): every character of it stands there, none twice, and
 * nothing else stands in the legs. A story that jumps is looked for on all pages given; where not
 * all are given, what a page that sends text on has lost can't be told.
 */
final class CopyCheck {

  /** Characters of a paragraph from which on its repetition is no chance. */
  private static final int FEWEST = 12;

  private final Issue issue;
  private final List<PageVerdict> pages;
  private final String drawn;

  private CopyCheck(AuditReport report, Issue issue) {
    this.issue = issue;
    this.pages = report.pages();
    StringBuilder all = new StringBuilder();
    pages.forEach(page -> all.append(Plain.of(page.reading().drawn())).append('\n'));
    this.drawn = all.toString();
  }

  /** The report with what the comparison found. */
  static AuditReport of(AuditReport report, Issue issue) {
    CopyCheck check = new CopyCheck(report, issue);
    List<PageVerdict> pages = report.pages().stream().map(check::page).toList();
    return new AuditReport(pages, report.unread());
  }

  private PageVerdict page(PageVerdict verdict) {
    List<Violation> found = new ArrayList<>();
    issue.pages().stream()
        .filter(copy -> isPage(copy, verdict.name()))
        .findFirst()
        .ifPresent(copy -> copy.stories().forEach(story -> story(found, verdict, story)));
    foreign(found, verdict);
    return verdict.with(found);
  }

  private static boolean isPage(PageCopy copy, String name) {
    String digits = name.replaceAll("\\D", "");
    return copy.name().equals(name)
        || (!digits.isEmpty() && Integer.parseInt(digits) == copy.page());
  }

  private void story(List<Violation> found, PageVerdict verdict, Story story) {
    int lost = 0;
    String first = "";
    List<String> texts = mayGoOnElsewhere(verdict) ? List.of() : texts(story);
    for (String text : texts) {
      int missing = Pieces.missing(text, drawn);
      first = missing > 0 && first.isEmpty() ? text : first;
      lost += missing;
    }
    if (lost > 0) {
      String detail = lost + " characters, first of: " + start(first);
      found.add(violation(Taboo.TEXT_LOST, verdict, story, detail, lost));
    }
    for (Block block : story.body()) {
      twice(found, verdict, story, Plain.of(block.text()));
    }
  }

  /** Whether a page sends text to one that was not given. */
  private boolean mayGoOnElsewhere(PageVerdict verdict) {
    boolean all =
        issue.pages().stream()
            .allMatch(copy -> pages.stream().anyMatch(page -> isPage(copy, page.name())));
    return !all && verdict.facts().stories().jumpsOut() > 0;
  }

  private static List<String> texts(Story story) {
    List<String> texts = new ArrayList<>();
    story.body().forEach(block -> texts.add(block.text()));
    texts.add(story.head());
    boolean tail = story.continuedFrom().isPresent();
    if (!tail) {
      story.kicker().ifPresent(texts::add);
      texts.addAll(story.deck());
      story.byline().ifPresent(texts::add);
    }
    story.pictures().forEach(picture -> picture.caption().ifPresent(texts::add));
    return texts.stream().map(Plain::of).filter(text -> !text.isEmpty()).toList();
  }

  private void twice(List<Violation> found, PageVerdict verdict, Story story, String text) {
    if (text.length() < FEWEST) {
      return;
    }
    int wanted =
        issue.stories().values().stream()
            .flatMap(other -> other.body().stream())
            .mapToInt(block -> Pieces.count(text, Plain.of(block.text())))
            .sum();
    int there = Pieces.count(text, drawn);
    if (there > wanted) {
      int more = (there - wanted) * text.length();
      String detail = more + " characters: " + start(text);
      found.add(violation(Taboo.TEXT_TWICE, verdict, story, detail, more));
    }
  }

  /** Lines of legs that are in no story's copy. */
  private void foreign(List<Violation> found, PageVerdict verdict) {
    Set<String> copy = new LinkedHashSet<>();
    for (Story story : issue.stories().values()) {
      StringBuilder text = new StringBuilder("■").append(Plain.of(story.head()));
      story.body().forEach(block -> text.append(Plain.of(block.text())));
      story.mark().ifPresent(mark -> text.append(Plain.of(mark)));
      copy.add(text.toString());
      story.series().map(Plain::of).ifPresent(copy::add);
      story.byline().map(Plain::of).ifPresent(copy::add);
    }
    issue.pages().forEach(page -> page.ear().ifPresent(ear -> copy.add(Plain.of(ear.toString()))));
    for (PageReading.Line line : verdict.reading().lines()) {
      String text = Plain.of(line.text());
      if (copy.stream().noneMatch(story -> story.contains(text))) {
        found.add(
            new Violation(
                Taboo.TEXT_FOREIGN,
                Taboo.TEXT_FOREIGN.level(),
                line.place(),
                line.column(),
                line.line(),
                line.story(),
                line.text(),
                text.length(),
                0));
      }
    }
  }

  private static Violation violation(
      Taboo taboo, PageVerdict verdict, Story story, String detail, int characters) {
    return new Violation(
        taboo,
        taboo.level(),
        verdict.facts().grid().live(),
        0,
        0,
        story.id(),
        detail,
        characters,
        0);
  }

  private static String start(String text) {
    return text.substring(0, Math.min(18, text.length()));
  }
}
