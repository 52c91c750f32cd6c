package dev.duikai.makeup.fill.judge;

import java.util.Arrays;

/** Lines from 0 to 127 that are marked at each of some gutters; two words of bits for each. */
final class LineMarks {

  private static final int WORD = Long.SIZE;

  private final long[] low;
  private final long[] high;

  LineMarks(int gutters) {
    low = new long[gutters];
    high = new long[gutters];
  }

  void clear() {
    Arrays.fill(low, 0);
    Arrays.fill(high, 0);
  }

  /** Marks the lines from one up to another, that one left out. */
  void mark(int gutter, int from, int to) {
    low[gutter] |= bits(from, to);
    high[gutter] |= bits(from - WORD, to - WORD);
  }

  private static long bits(int from, int to) {
    return first(to) & ~first(from);
  }

  /** The first so many bits of a word. */
  private static long first(int count) {
    return count <= 0 ? 0 : count >= WORD ? -1 : (1L << count) - 1;
  }

  /** How many lines are marked. */
  int count(int gutter) {
    return Long.bitCount(low[gutter]) + Long.bitCount(high[gutter]);
  }

  /** How many lines are marked at one gutter and not at another. */
  int countWithout(int gutter, int other) {
    return Long.bitCount(low[gutter] & ~low[other]) + Long.bitCount(high[gutter] & ~high[other]);
  }

  /**
   * The most marked lines without one between them that is not.
   *
   * @param least a run that is no longer counts for nothing
   */
  int longestRun(int gutter, int least) {
    long runs = low[gutter];
    long highRuns = high[gutter];
    int length = 1;
    while ((runs | highRuns) != 0) { // the lines at which runs of this length end
      int by = length < least ? Math.min(length, least - length) : 1;
      highRuns &= highRuns << by | runs >>> (WORD - by);
      runs &= runs << by;
      length += by;
    }
    return length - 1 > least ? length - 1 : 0;
  }
}
