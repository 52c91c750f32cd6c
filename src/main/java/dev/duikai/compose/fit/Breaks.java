package dev.duikai.compose.fit;

import java.util.Arrays;

/** The best breaks of a paragraph for every number of lines that it can have. */
public final class Breaks {

  private final Strip strip;
  private final Table table;
  private final double[] total;
  private final int[] last;
  private final boolean[] alone;

  Breaks(Strip strip, Table table, int lines) {
    this.strip = strip;
    this.table = table;
    this.total = new double[lines + 3];
    this.last = new int[lines + 3];
    this.alone = new boolean[lines + 3];
    Arrays.fill(total, Double.POSITIVE_INFINITY);
  }

  /** Enters a last line that starts at a break, and whether the mark stands below it. */
  public void end(int start, double price, boolean own) {
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

  public Strip strip() {
    return strip;
  }

  boolean possible() {
    return Double.isFinite(total[best()]);
  }

  /** The number of lines with the lowest price. */
  public int best() {
    int best = 1;
    for (int k = 1; k < total.length; k++) {
      if (total[k] < total[best]) {
        best = k;
      }
    }
    return best;
  }

  /** The price of setting the paragraph in so many lines, infinite if that is impossible. */
  public double price(int lines) {
    return lines < 1 || lines >= total.length ? Double.POSITIVE_INFINITY : total[lines];
  }

  /** Whether the mark stands on a line of its own in a setting of so many lines. */
  public boolean markAlone(int lines) {
    return alone[lines];
  }

  /** Where each text line starts, and the end of the last. */
  public int[] starts(int lines) {
    int count = alone[lines] ? lines - 1 : lines;
    int[] starts = new int[count + 1];
    starts[count] = strip.size();
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
