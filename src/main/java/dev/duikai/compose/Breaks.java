package dev.duikai.compose;

/** The best breaks of a paragraph for every number of lines that it can have. */
final class Breaks {

  private final double[] total;
  private final int[] last;
  private final boolean[] alone;
  private final int[][] from;
  private final int size;
  private final Strip strip;

  Breaks(Strip strip, double[] total, int[] last, boolean[] alone, int[][] from, int size) {
    this.strip = strip;
    this.total = total;
    this.last = last;
    this.alone = alone;
    this.from = from;
    this.size = size;
  }

  Strip strip() {
    return strip;
  }

  boolean possible() {
    return Double.isFinite(total[best()]);
  }

  /** The number of lines with the lowest price. */
  int best() {
    int best = 1;
    for (int k = 1; k < total.length; k++) {
      if (total[k] < total[best]) {
        best = k;
      }
    }
    return best;
  }

  /** The price of setting the paragraph in so many lines, infinite if that is impossible. */
  double price(int lines) {
    return lines < 1 || lines >= total.length ? Double.POSITIVE_INFINITY : total[lines];
  }

  /** Whether the mark stands on a line of its own in a setting of so many lines. */
  boolean markAlone(int lines) {
    return alone[lines];
  }

  /** Where each text line starts, and the end of the last. */
  int[] starts(int lines) {
    int count = alone[lines] ? lines - 1 : lines;
    int[] starts = new int[count + 1];
    starts[count] = size;
    int at = last[lines];
    for (int k = count - 1; k >= 0; k--) {
      starts[k] = at;
      if (k > 0) {
        at = from[at][k];
      }
    }
    return starts;
  }
}
