package dev.duikai.compose;

import java.util.Arrays;

/**
 * Breaks a paragraph by total fit: one dynamic programme over all breaks and line counts, so that
 * the best setting of every possible number of lines comes out of one pass (Knuth and Plass 1981,
 * with the glue of Chinese text).
 */
final class Breaker {

  private static final double RUNT = 150;
  private static final double OWN_LINE = 12;
  private static final double CLOSING_ALONE = 120;
  private static final double RESCUE = 2000;

  private final Items items;
  private final Strip strip;
  private final Setting setting;
  private final Ending ending;
  private final Fitting fitting;
  private final int most;
  private final boolean rescue;

  private final int size;
  private final int lines;
  private final double[][] cost;
  private final int[][] from;

  private Breaker(Items items, Setting setting, Ending ending, int most, boolean rescue) {
    this.items = items;
    this.strip = new Strip(items);
    this.setting = setting;
    this.ending = ending;
    this.fitting = new Fitting(strip, setting.body().units());
    this.most = most;
    this.rescue = rescue;
    this.size = strip.size();
    long whole = setting.indent().units() + strip.natural(0, size);
    int mean = (int) (whole / Math.max(1, setting.measure().units()));
    this.lines = rescue ? size + 1 : Math.min(size, mean + mean / 8 + 4) + 1;
    this.cost = new double[size + 1][lines + 1];
    this.from = new int[size + 1][lines + 1];
  }

  /** Breaks within the limits; breaks against the rules only where nothing else is possible. */
  static Breaks breaks(Items items, Setting setting, Ending ending, int most) {
    Breaks kept = new Breaker(items, setting, ending, most, false).run();
    return kept.possible() ? kept : new Breaker(items, setting, ending, most, true).run();
  }

  private Breaks run() {
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int j = 1; j < size; j++) {
      if (rescue || items.glues().get(j - 1).breakable()) {
        reach(j);
      }
    }
    return finish();
  }

  private void reach(int j) {
    double penalty = penalty(j);
    for (int i = j - 1; i >= 0; i--) {
      long room = room(i);
      double price = fitting.price(i, j, room, most);
      if (Double.isInfinite(price)) {
        if (rescue) {
          price = rescuePrice(i, j, room);
        } else if (strip.natural(i, j) > room) {
          return;
        }
      }
      if (!Double.isInfinite(price)) {
        relax(i, j, square(1 + price + penalty));
      }
      if (rescue && strip.natural(i, j) > 2 * room) {
        return;
      }
    }
  }

  private double rescuePrice(int i, int j, long room) {
    double off = Math.abs(room - strip.natural(i, j)) / (double) setting.body().units();
    boolean over = strip.natural(i, j) > room;
    return over && j - i > 1 ? Double.POSITIVE_INFINITY : RESCUE * (1 + off);
  }

  private double penalty(int j) {
    Glue glue = items.glues().get(j - 1);
    if (!glue.breakable()) {
      return RESCUE;
    }
    boolean intoClosing =
        items.boxes().get(j).trait() == Box.Trait.CLOSING
            && items.boxes().get(j - 1).trait() != Box.Trait.CLOSING;
    return glue.penalty() + (intoClosing ? CLOSING_ALONE : 0);
  }

  private void relax(int i, int j, double price) {
    for (int k = 1; k < lines; k++) {
      double sum = cost[i][k - 1] + price;
      if (sum < cost[j][k]) {
        cost[j][k] = sum;
        from[j][k] = i;
      }
    }
  }

  /**
   * The last line: it may end anywhere, holds two characters, and takes the mark if there's room.
   */
  private Breaks finish() {
    double[] total = new double[lines + 2];
    int[] last = new int[lines + 2];
    boolean[] alone = new boolean[lines + 2];
    Arrays.fill(total, Double.POSITIVE_INFINITY);
    for (int i = size - 1; i >= 0; i--) {
      double price = lastPrice(i);
      if (Double.isInfinite(price)) {
        if (strip.natural(i, size) > 2L * setting.measure().units()) {
          break;
        }
        continue;
      }
      boolean own = !ending.none() && !shares(i);
      double paid = square(1 + price + (own ? OWN_LINE : 0));
      for (int k = 1; k <= lines; k++) {
        int at = own ? k + 1 : k;
        double sum = cost[i][k - 1] + paid;
        if (sum < total[at]) {
          total[at] = sum;
          last[at] = i;
          alone[at] = own;
        }
      }
    }
    return new Breaks(strip, total, last, alone, from, size);
  }

  private double lastPrice(int i) {
    long excess = strip.natural(i, size) - room(i);
    double price = 0;
    if (excess > 0) {
      price = fitting.price(i, size, room(i), most);
      if (Double.isInfinite(price) && rescue && size - i == 1) {
        price = RESCUE;
      }
    }
    boolean runt = i > 0 && strip.letters(i, size) < 2;
    return price + (runt ? RUNT : 0);
  }

  /** Whether the mark stands on the last line together with text. */
  private boolean shares(int i) {
    return strip.natural(i, size) + ending.free() + ending.width() <= room(i);
  }

  private long room(int i) {
    return setting.measure().units() - (i == 0 ? setting.indent().units() : 0);
  }

  private static double square(double value) {
    return value * value;
  }
}
