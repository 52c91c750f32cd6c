package dev.duikai.grammar;

import java.util.Locale;

/** The corner at the foot of the page in which a slot stands; stories go round it. */
public enum SlotCorner {
  /** The outer corner: right on odd pages, left on even ones (page-look section 7). */
  CORNER,
  /** The left corner of every page. */
  LEFT,
  /** The right corner of every page. */
  RIGHT;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is the right corner of a page. */
  public boolean right(int page) {
    return this == CORNER ? page % 2 != 0 : this == RIGHT;
  }
}
