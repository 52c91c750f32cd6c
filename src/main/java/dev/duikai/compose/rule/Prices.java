package dev.duikai.compose.rule;

import dev.duikai.compose.fit.Fitting;

/**
 * What a line costs that is not solid, in the terms of {@link Fitting}; a paragraph costs the sum
 * of the squares. The proportions are those of the catalogue of rules, section 5; only the sizes
 * that stand against each other matter.
 */
public final class Prices {

  /** White taken, each em, times the weight of its class. */
  public static final double SHRINK = 20;

  /** White given to blanks and between Han and Latin, each em. */
  public static final double STRETCH = 60;

  /** An even gap of {@link #GAP_UNIT}; it grows with the third power. */
  public static final double GAP = 100;

  /** Thousandths of an em. */
  public static final double GAP_UNIT = 80;

  /** A mark hung out at the line's end. */
  public static final double HANG = 2;

  /** A last line of a single character with its stop. */
  public static final double SINGLE = 210;

  /** A last line of a single character and nothing else. */
  public static final double BARE = 400;

  /** The mark at a story's end on a line of its own. */
  public static final double OWN_LINE = 12;

  /** A closing byline that starts a line. */
  public static final double CLOSING_ALONE = 120;

  /** A number parted from its unit. */
  public static final int UNIT = 60;

  /** A break inside an address. */
  public static final int ADDRESS = 40;

  /** A break behind the area code of a telephone number. */
  public static final int TELEPHONE = 150;

  /** —— or …… at a line's start. */
  public static final int LEADING_LONG_MARK = 20;

  /** A break inside a word that is longer than a line. */
  public static final int SHRED = 400;

  /** A break against the rules, where there is no other. */
  public static final double RESCUE = 2000;

  private Prices() {}
}
