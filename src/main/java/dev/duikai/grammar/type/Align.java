package dev.duikai.grammar.type;

import java.util.Locale;

/** How lines stand in their measure. */
public enum Align {
  JUSTIFIED,
  CENTRE,
  LEFT,
  RIGHT;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
