package dev.duikai.grammar.type;

import dev.duikai.measure.Length;

/**
 * A distance as rules write it: in points or millimetres, or in the type size beside which it
 * stands.
 *
 * @param fixed the part that is a length
 * @param em the part that follows the type size, in thousandths of it
 */
public record Extent(Length fixed, int em) {

  /** No distance. */
  public static final Extent NONE = new Extent(Length.ZERO, 0);

  public static Extent of(Length length) {
    return new Extent(length, 0);
  }

  /** So many thousandths of the type size. */
  public static Extent em(int thousandths) {
    return new Extent(Length.ZERO, thousandths);
  }

  /** The distance beside type of this size. */
  public Length at(Length size) {
    return fixed.plus(size.scaled(em / 1000.0));
  }
}
