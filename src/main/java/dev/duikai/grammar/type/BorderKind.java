package dev.duikai.grammar.type;

import java.util.Locale;

/** A frame of repeated tiles (花边). */
public enum BorderKind {
  /** 回纹. */
  MEANDER,
  /** 菱形. */
  DIAMONDS,
  /** 连珠. */
  BEADS,
  /** 水波. */
  WAVES;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
