package dev.duikai.grammar;

import dev.duikai.grammar.type.OrnamentKind;
import dev.duikai.measure.Range;

/**
 * The ornament that fills white too small for anything else (尾花).
 *
 * @param kind what is drawn, in black
 * @param columns how wide the white may be
 * @param lines how high it may be
 */
public record OrnamentRules(OrnamentKind kind, Range columns, Range lines) {

  /** The widest white that an ornament fills where rules say nothing. */
  public static final Range COLUMNS = new Range(1, 3);

  /** The height of white that an ornament fills where rules say nothing. */
  public static final Range LINES = new Range(2, 7);
}
