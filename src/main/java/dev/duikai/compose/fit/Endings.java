package dev.duikai.compose.fit;

import java.util.Arrays;

/** The best last line of a paragraph for every number of lines, while it is being broken. */
final class Endings {

  private final Table table;
  private final double[] total;
  private final int[] last;
  private final boolean[] alone;

  Endings(Table table, int lines) {
    this.table = table;
    this.total = new double[lines + 3];
    this.last = new int[lines + 3];
    this.alone = new boolean[lines + 3];
    Arrays.fill(total, Double.POSITIVE_INFINITY);
  }

  /** Enters a last line that starts at a break, and whether the mark stands below it. */
  void put(int start, double price, boolean own) {
    for (int k = table.low(start); k <= table.high(start); k++) {
      int lines = own ? k + 2 : k + 1;
      double sum = table.cost(start, k) + price;
      if (lines < total.length && sum < total[lines]) {
        total[lines] = sum;
        last[lines] = start;
        alone[lines] = own;
      }
    }
  }

  /**
   * What is to be known of the paragraph; the table itself is let go.
   *
   * @param size boxes of the paragraph
   */
  Breaks breaks(int size) {
    int[][] starts = new int[total.length][];
    for (int lines = 0; lines < total.length; lines++) {
      starts[lines] = Double.isFinite(total[lines]) ? starts(lines, size) : new int[0];
    }
    return new Breaks(total, starts, alone);
  }

  private int[] starts(int lines, int size) {
    int count = alone[lines] ? lines - 1 : lines;
    int[] starts = new int[count + 1];
    starts[count] = size;
    int at = last[lines];
    for (int k = count - 1; k >= 0; k--) {
      starts[k] = at;
      if (k > 0) {
        at = table.from(at, k);
      }
    }
    return starts;
  }
}
