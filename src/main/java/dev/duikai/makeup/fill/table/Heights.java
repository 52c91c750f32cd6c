package dev.duikai.makeup.fill.table;

/** Sets of heights from 0 to 127 lines as two words each, for many subsets of items at once. */
public final class Heights {

  /** The highest that a rectangle may be, in lines. */
  public static final int MOST = 127;

  private final long[] low;
  private final long[] high;

  /** No heights yet, for so many subsets. */
  public Heights(int subsets) {
    low = new long[subsets];
    high = new long[subsets];
  }

  /** How many subsets it has room for. */
  public int subsets() {
    return low.length;
  }

  /** Whether a subset has a height in lines. */
  public boolean has(int subset, int height) {
    return height >= 0
        && (height < 64
            ? (low[subset] >>> height & 1) != 0
            : height < 128 && (high[subset] >>> (height - 64) & 1) != 0);
  }

  /** Adds a height in lines to a subset; heights beyond 127 lines are left out. */
  public void add(int subset, int height) {
    if (height < 64) {
      low[subset] |= 1L << height;
    } else if (height < 128) {
      high[subset] |= 1L << (height - 64);
    }
  }

  /** Whether a subset has no height. */
  public boolean empty(int subset) {
    return low[subset] == 0 && high[subset] == 0;
  }

  /** The heights of a subset. */
  public LineSet lines(int subset) {
    return new LineSet(low[subset], high[subset]);
  }

  /** Whether a subset has every height from its least sum with these up to a bound. */
  private boolean hasSums(int subset, int from, int to) {
    long below = from < 64 ? (1L << from) - 1 : -1L;
    long belowHigh = from < 64 ? 0 : (1L << (from - 64)) - 1;
    long upTo = to < 63 ? (1L << (to + 1)) - 1 : -1L;
    long upToHigh = to < 63 ? 0 : to < 127 ? (1L << (to - 63)) - 1 : -1L;
    return (~low[subset] & upTo & ~below) == 0 && (~high[subset] & upToHigh & ~belowHigh) == 0;
  }

  private int least(int subset) {
    return low[subset] != 0
        ? Long.numberOfTrailingZeros(low[subset])
        : 64 + Long.numberOfTrailingZeros(high[subset]);
  }

  /** The same heights without those of subsets that hold an item, given as a single bit. */
  public Heights without(int bit) {
    Heights rest = new Heights(subsets());
    for (int subset = 0; subset < subsets(); subset++) {
      if ((subset & bit) == 0) {
        rest.low[subset] = low[subset];
        rest.high[subset] = high[subset];
      }
    }
    return rest;
  }

  int count(int subset) {
    return Long.bitCount(low[subset]) + Long.bitCount(high[subset]);
  }

  /**
   * Adds every sum of a height of {@code a} in {@code x} and a height of {@code b} in {@code y};
   * sums beyond {@code most} may be left out.
   */
  public void addSums(int subset, Heights x, int a, Heights y, int b, int most) {
    if (x.empty(a) || y.empty(b)) {
      return;
    }
    int least = x.least(a) + y.least(b);
    if (least > most || hasSums(subset, least, most)) {
      return;
    }
    if (x.count(a) > y.count(b)) {
      addSums(subset, y, b, x, a, most);
      return;
    }
    for (long bits = x.low[a]; bits != 0; bits &= bits - 1) {
      shiftOr(subset, y, b, Long.numberOfTrailingZeros(bits));
    }
    for (long bits = x.high[a]; bits != 0; bits &= bits - 1) {
      shiftOr(subset, y, b, 64 + Long.numberOfTrailingZeros(bits));
    }
  }

  private void shiftOr(int subset, Heights y, int b, int by) {
    if (by == 0) {
      low[subset] |= y.low[b];
      high[subset] |= y.high[b];
    } else if (by < 64) {
      low[subset] |= y.low[b] << by;
      high[subset] |= y.high[b] << by | y.low[b] >>> (64 - by);
    } else {
      high[subset] |= y.low[b] << (by - 64);
    }
  }

  /** Adds every height that both have. */
  public void addCommon(int subset, Heights x, int a, Heights y, int b) {
    low[subset] |= x.low[a] & y.low[b];
    high[subset] |= x.high[a] & y.high[b];
  }

  /** Drops heights beyond the page. */
  void trim(int subset, int most) {
    if (most < 63) {
      low[subset] &= (1L << (most + 1)) - 1;
      high[subset] = 0;
    } else if (most < 127) {
      high[subset] &= (1L << (most - 63)) - 1;
    }
  }
}
