package dev.duikai.copy.raw;

import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a story of raw copy as a story file. */
final class StoryText {

  private StoryText() {}

  /**
   * The whole file.
   *
   * @param story the story
   * @param page the page that it names
   * @param rank its rank there; a tail has none
   */
  static String of(RawStory story, int page, int rank) {
    StringBuilder text = new StringBuilder("---\n");
    field(text, "head", Optional.of(story.head()));
    field(text, "page", Optional.of(Integer.toString(page)));
    if (story.isTail()) {
      int from = story.opening().continuedFrom().orElseThrow();
      field(text, "continued-from", Optional.of(Integer.toString(from)));
    } else {
      field(text, "rank", Optional.of(Integer.toString(rank)));
    }
    field(text, "label", story.label());
    field(text, "series", story.series());
    field(text, "byline", story.opening().byline());
    field(text, "mark", story.mark());
    if (story.pieces().isEmpty()) {
      field(text, "use", Optional.of("false")); // held back until it has a text
    }
    text.append("---\n\n");
    text.append(story.pieces().stream().map(Markdown::of).collect(Collectors.joining("\n\n")));
    return text.append('\n').toString();
  }

  private static void field(StringBuilder text, String key, Optional<String> value) {
    value.ifPresent(v -> text.append(key).append(": ").append(YamlWords.of(v)).append('\n'));
  }
}
