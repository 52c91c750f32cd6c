package dev.duikai.measure;

/** A range of whole numbers, both ends included; {@link #OPEN} as the upper end means no limit. */
public record Range(int from, int to) {

  /** The upper end of a range without a limit. */
  public static final int OPEN = Integer.MAX_VALUE;

  public Range {
    if (from > to) {
      throw new IllegalArgumentException("range runs backwards: " + from + ".." + to);
    }
  }

  /** The range that holds one number. */
  public static Range exactly(int number) {
    return new Range(number, number);
  }

  /** The range from a number upwards. */
  public static Range atLeast(int from) {
    return new Range(from, OPEN);
  }

  public boolean contains(int number) {
    return from <= number && number <= to;
  }

  /** The number itself, or the nearer end of the range. */
  public int clamp(int number) {
    return Math.max(from, Math.min(to, number));
  }

  /** As it is written in the rules: {@code 6..9}, {@code 30..}, {@code 7}. */
  @Override
  public String toString() {
    if (from == to) {
      return Integer.toString(from);
    }
    return from + ".." + (to == OPEN ? "" : Integer.toString(to));
  }
}
