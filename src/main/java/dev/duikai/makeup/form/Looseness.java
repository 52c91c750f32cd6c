package dev.duikai.makeup.form;

import dev.duikai.compose.Composed;

/**
 * What the loose lines of a paragraph cost the page, in one of its settings. A gap up to a
 * twentieth of an em is hardly seen; from a tenth on a line stands out from its neighbours.
 *
 * @param widest its widest even gap, thousandths of an em
 * @param price what its loose lines cost together
 * @param lines how many they are
 */
record Looseness(int widest, int price, int lines) {

  private static final int SEEN = 50;
  private static final int SEEN_PRICE = 36;
  private static final int STANDS_OUT = 100;
  private static final int STANDS_OUT_PRICE = 120;

  /** From a sixth of an em on a line is a finding. */
  private static final int LOOSE = 167;

  private static final int LOOSE_PRICE = 300;

  /** From a fifth on it spoils the page. */
  private static final int TORN = 200;

  private static final int TORN_PRICE = 1500;

  public static Looseness of(Composed composed, int lines) {
    int widest = 0;
    int price = 0;
    int loose = 0;
    for (int gap : composed.gaps(lines)) {
      widest = Math.max(widest, gap);
      price += price(gap);
      loose += gap > SEEN ? 1 : 0;
    }
    return new Looseness(widest, price, loose);
  }

  private static int price(int gap) {
    if (gap > TORN) {
      return TORN_PRICE;
    }
    if (gap > LOOSE) {
      return LOOSE_PRICE;
    }
    return gap > STANDS_OUT ? STANDS_OUT_PRICE : gap > SEEN ? SEEN_PRICE : 0;
  }
}
