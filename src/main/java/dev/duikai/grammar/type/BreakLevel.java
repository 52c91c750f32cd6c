package dev.duikai.grammar.type;

import java.util.Locale;

/** Which characters may not begin or end a line (避头尾). */
public enum BreakLevel {
  NONE,
  BASIC,
  GB,
  STRICT;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
