package dev.duikai.compose;

/**
 * How a line came to its measure.
 *
 * @param shrunk white taken from marks and spaces, thousandths of a point
 * @param stretched white given to spaces and between Han and Latin, thousandths of a point
 * @param gap white given evenly to each gap, thousandths of a point
 */
public record Adjustment(int shrunk, int stretched, int gap) {

  /** A line that needed nothing. */
  public static final Adjustment SOLID = new Adjustment(0, 0, 0);
}
