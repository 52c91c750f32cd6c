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

  /** Whether a subset has every height from one to another, both among them. */
  boolean hasAll(int subset, int from, int to) {
    long below = from < 64 ? (1L << from) - 1 : -1L;
    long belowHigh = from < 64 ? 0 : (1L << (from - 64)) - 1;
    long upTo = to < 63 ? (1L << (to + 1)) - 1 : -1L;
    long upToHigh = to < 63 ? 0 : to < 127 ? (1L << (to - 63)) - 1 : -1L;
    return (~low[subset] & upTo & ~below) == 0 && (~high[subset] & upToHigh & ~belowHigh) == 0;
  }

  /** The least height of a subset that has any. */
  int least(int subset) {
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

  /** Adds every sum of a height of {@code a} in {@code x} and one of {@code b} in {@code y}. */
  public void addSums(int subset, Heights x, int a, Heights y, int b) {
    if (x.count(a) > y.count(b)) {
      addSums(subset, y, b, x, a);
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

  /**
   * The heights of a subset that leave another its own.
   *
   * @param rests the heights of the other
   * @param whole the height of both together
   */
  public LineSet leaving(int subset, Heights rests, int other, int whole) {
    long rest = rests.low[other];
    long highRest = rests.high[other];
    return new LineSet(
        low[subset] & Mirror.low(rest, highRest, whole), high[subset] & Mirror.high(rest, whole));
  }

  /**
   * The heights of some items of a set that leave the others theirs, whichever share the set in
   * two.
   *
   * @param kept items that must be among the first
   * @param left items that must be among the others
   * @param rests the heights of the others
   * @param whole the height of both together
   */
  public LineSet leaving(int set, int kept, int left, Heights rests, int whole) {
    long all = 0;
    long highAll = 0;
    int free = set & ~(kept | left);
    for (int some = free; some >= 0; some = some == 0 ? -1 : (some - 1) & free) {
      int part = some | kept;
      long rest = rests.low[set ^ part];
      long highRest = rests.high[set ^ part];
      if (part != 0 && part != set && (low[part] | high[part]) != 0 && (rest | highRest) != 0) {
        all |= low[part] & Mirror.low(rest, highRest, whole);
        highAll |= high[part] & Mirror.high(rest, whole);
      }
    }
    return new LineSet(all, highAll);
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
