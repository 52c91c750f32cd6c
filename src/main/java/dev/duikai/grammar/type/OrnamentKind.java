package dev.duikai.grammar.type;

import java.util.Locale;

/** An ornament that fills white (尾花). */
public enum OrnamentKind {
  /** 卷草. */
  VINE,
  /** 祥云. */
  CLOUDS,
  /** 折枝梅. */
  PLUM,
  /** 新叶. */
  LEAVES,
  /** 麦穗. */
  WHEAT,
  /** 水波. */
  WAVES;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
