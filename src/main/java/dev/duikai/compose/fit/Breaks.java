package dev.duikai.compose.fit;

/** The best breaks of a paragraph for every number of lines that it can have. */
public final class Breaks {

  private final double[] total;
  private final int[][] starts;
  private final boolean[] alone;

  /**
   * Breaks by the number of lines.
   *
   * @param total the price of each number, infinite if it is impossible
   * @param starts where each text line starts, and the end of the last
   * @param alone whether the mark stands on a line of its own
   */
  Breaks(double[] total, int[][] starts, boolean[] alone) {
    this.total = total;
    this.starts = starts;
    this.alone = alone;
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
    return starts[lines].clone();
  }
}
