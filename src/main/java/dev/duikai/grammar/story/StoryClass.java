package dev.duikai.grammar.story;

import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A class of stories.
 *
 * @param name its key in {@code stories}
 * @param when which stories it takes
 * @param heads the head forms it may use; several where neighbours should differ in face
 * @param measures the measures it may be set in
 * @param picture what it does with pictures
 * @param legLines lines that a leg (栏段) may have
 * @param count at most so many stories of this class on a page, by rank
 * @param box the box that it always stands in
 * @param mayBox boxes in which it may stand instead of none, at a price
 * @param label a label that it prints where the story has none
 * @param place where the class is written
 */
public record StoryClass(
    String name,
    When when,
    List<String> heads,
    List<Measure> measures,
    PictureUse picture,
    Range legLines,
    OptionalInt count,
    Optional<String> box,
    List<String> mayBox,
    Optional<String> label,
    Place place) {

  public StoryClass {
    heads = List.copyOf(heads);
    measures = List.copyOf(measures);
    mayBox = List.copyOf(mayBox);
  }

  /** The same class with one measure only. */
  public StoryClass at(Measure measure) {
    return new StoryClass(
        name, when, heads, List.of(measure), picture, legLines, count, box, mayBox, label, place);
  }

  /** The same class with other bounds for the lines of a leg. */
  public StoryClass withLegs(Range lines) {
    return new StoryClass(
        name, when, heads, measures, picture, lines, count, box, mayBox, label, place);
  }

  /** The first of its head forms. */
  public String head() {
    return heads.getFirst();
  }
}
