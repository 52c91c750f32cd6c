package dev.duikai.forme.gallery;

import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Story;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.form.Portion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Stories that are nothing but a head. */
final class SampleStory {

  private SampleStory() {}

  /**
   * A head, with kicker, deck and byline or alone.
   *
   * @param full whether it has all parts
   */
  static Portion portion(String head, boolean full, StoryClass storyClass) {
    Story story =
        new Story(
            "sample",
            "sample.md",
            head,
            full ? Optional.of("“十四五”答卷·看民生") : Optional.empty(),
            full ? List.of("——来自三个老小区的一线观察") : List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            full ? Optional.of("本报记者 祝小满 李芒") : Optional.empty(),
            Optional.empty(),
            new JumpWish.AsRulesSay(),
            Optional.empty(),
            OptionalInt.empty(),
            true,
            List.of(),
            List.of());
    return Portion.whole(story, storyClass, 2);
  }
}
