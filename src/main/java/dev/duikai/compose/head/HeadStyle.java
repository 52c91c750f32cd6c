package dev.duikai.compose.head;

import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.List;

/**
 * How one part of a head is set.
 *
 * @param face id of the face
 * @param sizes the sizes that may be tried, the best first
 * @param squeeze the narrowest that the glyphs may be drawn, thousandths of their width
 * @param tracking the most that may be put between two characters, thousandths of an em
 * @param lines how many lines it may have
 * @param pitch distance of two baselines in thousandths of the size
 */
public record HeadStyle(
    String face, List<Length> sizes, int squeeze, int tracking, Range lines, int pitch) {

  public HeadStyle {
    sizes = List.copyOf(sizes);
  }

  /** One line of one size, as labels and bylines are set. */
  public static HeadStyle line(String face, Length size) {
    return new HeadStyle(face, List.of(size), 880, 0, Range.exactly(1), 1150);
  }
}
