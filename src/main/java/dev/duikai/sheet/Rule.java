package dev.duikai.sheet;

import dev.duikai.measure.Length;

/**
 * A straight rule (线).
 *
 * @param weight thickness, centred on the line between the two points
 * @param dots distance of the dots of a dotted rule (点线), zero for a solid one; each dot is as wide
 *     as the rule is thick
 */
public record Rule(
    Tag tag, Length x1, Length y1, Length x2, Length y2, Length weight, Length dots, Ink ink)
    implements Item {

  /** A solid black rule. */
  public static Rule solid(Tag tag, Length x1, Length y1, Length x2, Length y2, Length weight) {
    return new Rule(tag, x1, y1, x2, y2, weight, Length.ZERO, Ink.BLACK);
  }

  /** A dotted black rule (点线). */
  public static Rule dotted(
      Tag tag, Length x1, Length y1, Length x2, Length y2, Length weight, Length dots) {
    return new Rule(tag, x1, y1, x2, y2, weight, dots, Ink.BLACK);
  }
}
