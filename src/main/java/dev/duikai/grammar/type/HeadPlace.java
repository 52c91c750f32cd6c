package dev.duikai.grammar.type;

import java.util.Locale;

/** Where a head stands. */
public enum HeadPlace {
  /** Over all legs. */
  ABOVE,
  /** Upright at the left of the text (竖题). */
  LEFT,
  /** In the first line of the text. */
  RUN_IN;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
