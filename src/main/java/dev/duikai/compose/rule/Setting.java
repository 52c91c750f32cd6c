package dev.duikai.compose.rule;

import dev.duikai.measure.Length;

/**
 * How one paragraph is set.
 *
 * @param measure the width of its lines
 * @param indent what the first line is indented by
 * @param align how lines stand in the measure
 * @param rules the rules of line setting
 * @param body size that limits and indents are counted in
 */
public record Setting(Length measure, Length indent, Align align, LineRules rules, Length body) {

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
    return new Setting(measure, other, align, rules, body);
  }
}
