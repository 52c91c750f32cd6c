package dev.duikai.compose.fit;

import java.util.Arrays;

/**
 * The table of a paragraph's dynamic programme: for every break and number of lines before it, the
 * lowest price and the break before. Short paragraphs keep every number of lines; of long ones each
 * break keeps a window of numbers around its best.
 */
final class Table {

  /** Paragraphs of fewer lines keep all numbers of lines. */
  private static final int WHOLE = 64;

  private static final int WINDOW = 16;

  private final int width;
  private final double[] cost;
  private final int[] from;

  /** The first number of lines that a break keeps. */
  private final int[] base;

  /** The first and last that were reached, and the best; none where the last is below the first. */
  private final int[] low;

  private final int[] high;
  private final int[] best;

  Table(int size, int lines) {
    width = lines < WHOLE ? lines + 1 : WINDOW;
    cost = new double[(size + 1) * width];
    from = new int[(size + 1) * width];
    base = new int[size + 1];
    low = new int[size + 1];
    high = new int[size + 1];
    best = new int[size + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    Arrays.fill(high, -1);
    high[0] = 0;
    cost[0] = 0;
  }

  /** Whether any setting ends at a break. */
  boolean reached(int at) {
    return high[at] >= low[at];
  }

  int low(int at) {
    return low[at];
  }

  int high(int at) {
    return high[at];
  }

  /** The lowest price of a number of lines that end at a break. */
  double cost(int at, int lines) {
    int k = lines - base[at];
    return k < 0 || k >= width ? Double.POSITIVE_INFINITY : cost[at * width + k];
  }

  /** The break before, in the best setting of a number of lines that end at a break. */
  public int from(int at, int lines) {
    return from[at * width + lines - base[at]];
  }

  /** Enters a break with the breaks from which it can be reached and what that costs. */
  public void put(int j, int[] starts, double[] prices, int count) {
    if (count == 0) {
      return;
    }
    base[j] = base(starts, prices, count);
    int least = Integer.MAX_VALUE;
    int most = -1;
    for (int c = 0; c < count; c++) {
      int i = starts[c];
      int first = Math.max(low[i] + 1, base[j]);
      int last = Math.min(high[i] + 1, base[j] + width - 1);
      int to = j * width - base[j];
      int of = i * width - base[i] - 1;
      for (int k = first; k <= last; k++) {
        double sum = cost[of + k] + prices[c];
        if (sum < cost[to + k]) {
          cost[to + k] = sum;
          from[to + k] = i;
        }
      }
      least = Math.min(least, first);
      most = Math.max(most, last);
    }
    low[j] = least;
    high[j] = most;
    best[j] = best(j);
  }

  private int base(int[] starts, double[] prices, int count) {
    if (width != WINDOW) {
      return 0;
    }
    double least = Double.POSITIVE_INFINITY;
    int lines = 0;
    for (int c = 0; c < count; c++) {
      double sum = cost(starts[c], best[starts[c]]) + prices[c];
      if (sum < least) {
        least = sum;
        lines = best[starts[c]] + 1;
      }
    }
    return Math.max(0, lines - WINDOW / 2);
  }

  private int best(int j) {
    int found = low[j];
    for (int k = low[j]; k <= high[j]; k++) {
      if (cost(j, k) < cost(j, found)) {
        found = k;
      }
    }
    return found;
  }
}
