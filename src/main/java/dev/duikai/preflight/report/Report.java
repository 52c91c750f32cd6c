package dev.duikai.preflight.report;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.PageBoxes;
import dev.duikai.preflight.fact.PrintFile;
import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.MmBox;
import dev.duikai.preflight.rule.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What preflight says of one file.
 *
 * @param file the file's name as the user knows it
 * @param hash SHA-256 of its bytes in hexadecimal
 * @param condition the printing condition that it names
 * @param pages its pages in order
 * @param hits what breaks rules, the worst first, then by page
 * @param rules every rule and how it went
 */
public record Report(
    String file,
    String hash,
    String version,
    Optional<String> condition,
    Profile profile,
    List<Page> pages,
    List<Hit> hits,
    List<CheckedRule> rules) {

  /**
   * A page as it is cut.
   *
   * @param trim its trim, whose top left is the origin of all boxes
   * @param media the sheet around it
   */
  public record Page(int number, MmBox trim, MmBox media) {

    static Page of(int number, PageBoxes boxes) {
      Box cut = boxes.cut();
      return new Page(number, MmBox.of(cut, cut), MmBox.of(boxes.media(), cut));
    }
  }

  public Report {
    pages = List.copyOf(pages);
    hits = List.copyOf(hits);
    rules = List.copyOf(rules);
  }

  /** The report about a file. */
  public static Report of(
      PrintFile file, Profile profile, List<Hit> hits, List<CheckedRule> rules) {
    List<Hit> sorted =
        hits.stream()
            .sorted(Comparator.comparing(Hit::level).thenComparingInt(hit -> hit.page().orElse(0)))
            .toList();
    return new Report(
        file.name(),
        file.hash(),
        file.frame().version(),
        file.intents().stream().map(intent -> intent.condition()).findFirst(),
        profile,
        file.pages().stream().map(page -> Page.of(page.number(), page.boxes())).toList(),
        sorted,
        rules);
  }

  /** How many hits are of a level. */
  public long count(Level level) {
    return hits.stream().filter(hit -> hit.level() == level).count();
  }

  /** The worst that was found. */
  public Verdict verdict() {
    if (count(Level.ERROR) > 0) {
      return Verdict.REFUSED;
    }
    return count(Level.WARNING) > 0 ? Verdict.WARNINGS : Verdict.CLEAN;
  }

  /** The rules that went a certain way. */
  public List<CheckedRule> rules(CheckedRule.State state) {
    return rules.stream().filter(rule -> rule.state() == state).toList();
  }
}
