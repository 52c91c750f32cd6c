package dev.duikai.makeup.fill.table;

/**
 * A set of lines from 0 to 127.
 *
 * @param low lines 0 to 63, a bit each
 * @param high lines 64 to 127
 */
public record LineSet(long low, long high) {

  /** The line after the last that a set can have. */
  public static final int END = 128;

  /** No line at all. */
  public static final LineSet NONE = new LineSet(0, 0);

  private static final int WORD = 64;
  private static final int LAST = 127;

  /** Whether it has no line. */
  public boolean empty() {
    return (low | high) == 0;
  }

  boolean has(int line) {
    return line >= 0
        && (line < WORD
            ? (low >>> line & 1) != 0
            : line <= LAST && (high >>> (line - WORD) & 1) != 0);
  }

  /** How many lines it has. */
  public int count() {
    return Long.bitCount(low) + Long.bitCount(high);
  }

  /** The lines that both have. */
  public LineSet and(LineSet other) {
    return new LineSet(low & other.low, high & other.high);
  }

  /** The lines that either has. */
  public LineSet or(LineSet other) {
    return new LineSet(low | other.low, high | other.high);
  }

  /** Every line moved down the page by so many. */
  public LineSet down(int by) {
    if (by == 0) {
      return this;
    }
    return by < WORD
        ? new LineSet(low << by, high << by | low >>> (WORD - by))
        : new LineSet(0, by > LAST ? 0 : low << (by - WORD));
  }

  /** The n-th line of the set, from 0. */
  public int nth(int n) {
    int inLow = Long.bitCount(low);
    return n < inLow ? nth(low, n) : WORD + nth(high, n - inLow);
  }

  /** The last line of the set before another; -1 if there is none. */
  public int before(int line) {
    long inHigh = line <= WORD ? 0 : high & first(line - WORD);
    if (inHigh != 0) {
      return LAST - Long.numberOfLeadingZeros(inHigh);
    }
    return WORD - 1 - Long.numberOfLeadingZeros(low & first(line));
  }

  /** The first so many bits of a word, none if it is 0. */
  private static long first(int count) {
    return count >= WORD ? -1 : (1L << count) - 1;
  }

  private static int nth(long word, int n) {
    long bits = word;
    for (int i = 0; i < n; i++) {
      bits &= bits - 1;
    }
    return Long.numberOfTrailingZeros(bits);
  }
}
