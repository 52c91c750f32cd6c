package dev.duikai.compose.rule;

import dev.duikai.measure.Length;

/**
 * How one paragraph is set.
 *
 * @param measure the width of its lines
 * @param indent what the first line is indented by
 * @param hang what the later lines are indented by (悬挂缩进)
 * @param align how lines stand in the measure
 * @param rules the rules of line setting
 * @param body size that limits and indents are counted in
 */
public record Setting(
    Length measure, Length indent, Length hang, Align align, LineRules rules, Length body) {

  /** Lines of which only the first may stand in. */
  public Setting(Length measure, Length indent, Align align, LineRules rules, Length body) {
    this(measure, indent, Length.ZERO, align, rules, body);
  }

  /** How lines stand in their measure. */
  public enum Align {
    /** Full lines, the last at the left. */
    JUSTIFIED,
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Justified text as newspaper columns have it. */
  public static Setting column(Length measure, Length indent, Length body) {
    return new Setting(measure, indent, Align.JUSTIFIED, LineRules.newspaper(), body);
  }

  public Setting withIndent(Length other) {
    return new Setting(measure, other, hang, align, rules, body);
  }

  /** The same with later lines that stand in. */
  public Setting withHang(Length other) {
    return new Setting(measure, indent, other, align, rules, body);
  }

  /** Where a line begins, from the left edge of the measure. */
  public Length left(boolean first) {
    return first ? indent : hang;
  }

  /** The width that a line can fill. */
  public Length room(boolean first) {
    return measure.minus(left(first));
  }
}
