package dev.duikai.grammar;

import java.util.Locale;

/** The corner of a region in which a slot stands; all else of the region goes round it. */
public enum SlotCorner {
  /** The outer corner at the foot: right on odd pages, left on even ones (page-look section 7). */
  CORNER,
  /** The left corner at the foot. */
  LEFT,
  /** The right corner at the foot. */
  RIGHT,
  /** The left corner at the top. */
  TOP_LEFT,
  /** The right corner at the top. */
  TOP_RIGHT;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a right corner on a page of this number. */
  public boolean right(int page) {
    return this == CORNER ? page % 2 != 0 : this == RIGHT || this == TOP_RIGHT;
  }

  /** Whether it is a corner at the top. */
  public boolean top() {
    return this == TOP_LEFT || this == TOP_RIGHT;
  }
}
