package dev.duikai.copy.raw;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A story of raw copy, whole and with its parts apart.
 *
 * @param head its head
 * @param number the line of the head
 * @param opening what stood before the text
 * @param mark the editor's code at its end
 * @param pieces its text
 * @param series the series line that stood before it
 * @param label the column label that belongs to it
 */
record RawStory(
    String head,
    int number,
    Opening opening,
    Optional<String> mark,
    List<Piece> pieces,
    Optional<String> series,
    Optional<String> label) {

  /**
   * What stands before the text of a story.
   *
   * @param byline the line that names its writers
   * @param continuedFrom the page on which it began
   */
  record Opening(Optional<String> byline, OptionalInt continuedFrom) {}

  RawStory {
    pieces = List.copyOf(pieces);
  }

  RawStory withSeries(String text) {
    String all = series.map(before -> before + " " + text).orElse(text);
    return new RawStory(head, number, opening, mark, pieces, Optional.of(all), label);
  }

  RawStory withLabel(String text) {
    String all = label.map(before -> before + " " + text).orElse(text);
    return new RawStory(head, number, opening, mark, pieces, series, Optional.of(all));
  }

  boolean isTail() {
    return opening.continuedFrom().isPresent();
  }
}
