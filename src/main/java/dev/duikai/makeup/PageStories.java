package dev.duikai.makeup;

import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.StoryFacts;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the class of each story of a page (design section 2, rule 4). */
public final class PageStories {

  private final Rules rules;
  private final int page;
  private final Map<String, Integer> used = new HashMap<>();

  private PageStories(Rules rules, int page) {
    this.rules = rules;
    this.page = page;
  }

  /**
   * The classes of stories by rank: what the front matter says, else the first whose conditions
   * hold and whose count is not used up.
   *
   * @throws InputException if a story has no class
   */
  public static List<StoryClass> classes(Rules rules, int page, List<Ranked> stories) {
    PageStories classes = new PageStories(rules, page);
    return stories.stream().map(classes::classOf).toList();
  }

  /** A story with its rank on the page; 0 for a tail. */
  public record Ranked(Story story, int rank, boolean tail) {}

  private StoryClass classOf(Ranked ranked) {
    Story story = ranked.story();
    Optional<StoryClass> found =
        story.storyClass().isPresent() && !ranked.tail()
            ? Optional.of(named(story, story.storyClass().get()))
            : rules.stories().stream()
                .filter(c -> c.when().holds(facts(ranked)))
                .filter(this::free)
                .findFirst();
    StoryClass storyClass =
        found.orElseThrow(() ->
            refused(
                story,
                "no class of the rules " + rules.name() + " takes story " + story.id(),
                "give it a class: in its front matter, or add a class to the rules"));
    used.merge(storyClass.name(), 1, Integer::sum);
    return storyClass;
  }

  private boolean free(StoryClass storyClass) {
    OptionalInt most = storyClass.count();
    return most.isEmpty() || used.getOrDefault(storyClass.name(), 0) < most.getAsInt();
  }

  private StoryClass named(Story story, String name) {
    return rules
        .storyClass(name)
        .orElseThrow(() ->
            refused(
                story,
                "unknown class " + name + " of story " + story.id(),
                "the rules "
                    + rules.name()
                    + " know "
                    + String.join(", ", rules.stories().stream().map(StoryClass::name).toList())));
  }

  private StoryFacts facts(Ranked ranked) {
    Story story = ranked.story();
    return new StoryFacts(
        ranked.rank() == 0 ? OptionalInt.empty() : OptionalInt.of(ranked.rank()),
        story.characters(),
        story.pictures().size(),
        page,
        ranked.tail(),
        story.label(),
        story.series());
  }

  private static InputException refused(Story story, String message, String hint) {
    return InputException.of(Notice.error("class", message).at(Place.of(story.file())).hint(hint));
  }
}
