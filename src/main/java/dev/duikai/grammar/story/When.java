package dev.duikai.grammar.story;

import dev.duikai.measure.Range;
import java.util.Optional;

/** The conditions of a story class; all that are given must hold. */
public record When(
    Optional<Range> rank,
    Optional<Range> characters,
    Optional<Range> pictures,
    Optional<Range> page,
    Optional<Boolean> continued,
    Optional<TextTest> label,
    Optional<TextTest> series) {

  /** No condition: every story fits. */
  public static final When ALWAYS =
      new When(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Whether a story meets all conditions. */
  public boolean holds(StoryFacts story) {
    return rank.map(r -> story.rank().isPresent() && r.contains(story.rank().getAsInt()))
            .orElse(true)
        && characters.map(r -> r.contains(story.characters())).orElse(true)
        && pictures.map(r -> r.contains(story.pictures())).orElse(true)
        && page.map(r -> r.contains(story.page())).orElse(true)
        && continued.map(c -> c == story.continued()).orElse(true)
        && label.map(t -> t.holds(story.label())).orElse(true)
        && series.map(t -> t.holds(story.series())).orElse(true);
  }
}
