package dev.duikai.grammar.type;

import java.util.Locale;

/** How wide punctuation is set (标点挤压). */
public enum PunctuationStyle {
  /** 开明式: stops that end a sentence full, all others half. */
  KAIMING,
  /** 全身式: every mark full width. */
  FULL,
  /** 行末半角: full width, half at the end of a line. */
  LINE_END_HALF,
  /** 半角式: every mark half width. */
  HALF;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
