package dev.duikai.compose.head;

import dev.duikai.compose.rule.LineRules;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * How one part of a head is set.
 *
 * @param face id of the face
 * @param sizes the sizes that may be tried, the best first; empty where the size follows the main
 *     head
 * @param larger larger sizes for a main head that is too short for its width, the next one first
 * @param share the size as thousandths of the main head's, where it follows it
 * @param least the smallest size of such a part
 * @param squeeze the narrowest that the glyphs may be drawn, thousandths of their width
 * @param tracking the most that may be put between two characters, thousandths of an em
 * @param lines how many lines it may have
 * @param pitch distance of two baselines in thousandths of the size
 * @param rules how its lines are set
 */
public record HeadStyle(
    String face,
    List<Length> sizes,
    List<Length> larger,
    int share,
    Length least,
    int squeeze,
    int tracking,
    Range lines,
    int pitch,
    LineRules rules) {

  private static final int STEP = 500;

  public HeadStyle {
    sizes = List.copyOf(sizes);
    larger = List.copyOf(larger);
  }

  /** One line of one size, as labels and bylines are set. */
  public static HeadStyle line(String face, Length size) {
    return new HeadStyle(
        face, List.of(size), List.of(), 0, size, 880, 0, Range.exactly(1), 1150, LineRules.head());
  }

  /** The same style with sizes that suit a main head of this size. */
  HeadStyle beside(Length main) {
    if (!sizes.isEmpty()) {
      return this;
    }
    List<Length> fitting = new ArrayList<>();
    for (int percent = 100; percent >= 60; percent -= 10) {
      int size = (int) ((long) main.units() * share / 1000 * percent / 100);
      int stepped = Math.max(least.units(), Math.round((float) size / STEP) * STEP);
      fitting.add(Length.units(stepped));
    }
    return new HeadStyle(face, fitting, larger, 0, least, squeeze, tracking, lines, pitch, rules);
  }
}
