package dev.duikai.forme;

import dev.duikai.copy.GuideItem;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.forme.furniture.GuideEntry;
import dev.duikai.grammar.Furniture;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.pattern.PatternValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the guide of a page says (导读): what the issue gives, else the leads of the other pages. */
public final class GuideEntries {

  private final Issue issue;
  private final Furniture.Guide guide;

  private GuideEntries(Issue issue, Furniture.Guide guide) {
    this.issue = issue;
    this.guide = guide;
  }

  /** The entries for a page; none where its rules have no guide. */
  public static List<GuideEntry> of(Issue issue, PageCopy page, Rules rules) {
    return rules
        .furniture()
        .guide()
        .map(guide -> new GuideEntries(issue, guide).entries(page))
        .orElse(List.of());
  }

  private List<GuideEntry> entries(PageCopy page) {
    List<GuideEntry> entries = new ArrayList<>();
    if (page.guide().isPresent()) {
      page.guide().get().forEach(item -> entries.add(entry(item)));
      return entries;
    }
    for (int rank = 0; rank < 2; rank++) {
      for (PageCopy other : issue.pages()) {
        List<Story> stories =
            other.stories().stream().filter(s -> s.continuedFrom().isEmpty()).toList();
        if (other.page() != page.page() && rank < stories.size()) {
          entries.add(lead(stories.get(rank), other.page()));
        }
      }
    }
    return entries.size() > guide.items().to() ? entries.subList(0, guide.items().to()) : entries;
  }

  private GuideEntry lead(Story story, int page) {
    String text = story.deck().isEmpty() ? story.kicker().orElse("") : story.deck().getFirst();
    return new GuideEntry(story.head(), text, page(page));
  }

  private GuideEntry entry(GuideItem item) {
    return switch (item) {
      case GuideItem.ToStory(String id, String text) -> {
        Story story = Optional.ofNullable(issue.stories().get(id)).orElseThrow();
        yield new GuideEntry(story.head(), text, pageOf(story).map(this::page).orElse(""));
      }
      case GuideItem.InWords words ->
          new GuideEntry(
              words.head(),
              words.text(),
              words.page().isPresent() ? page(words.page().getAsInt()) : "");
    };
  }

  private Optional<Integer> pageOf(Story story) {
    return issue.pages().stream()
        .filter(p -> p.stories().contains(story))
        .map(PageCopy::page)
        .findFirst();
  }

  private String page(int number) {
    String name =
        issue.pages().stream()
            .filter(p -> p.page() == number)
            .map(PageCopy::name)
            .findFirst()
            .orElse(Integer.toString(number));
    return guide.page().text().fill(new PatternValues(number, name, issue.date(), Map.of()));
  }
}
