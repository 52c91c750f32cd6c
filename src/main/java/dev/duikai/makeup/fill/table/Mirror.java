package dev.duikai.makeup.fill.table;

/**
 * Sets of lines upside down: every line h turned into {@code whole - h}, as two words of bits;
 * lines beyond the whole are lost. Asked so often that no object is made for it.
 */
final class Mirror {

  private static final int LAST = 63;
  private static final int WORD = 64;

  private Mirror() {}

  /**
   * Lines 0 to 63 of the mirrored set.
   *
   * @param low lines 0 to 63 of the set
   * @param high lines 64 to 127 of the set
   */
  static long low(long low, long high, int whole) {
    int by = Heights.MOST - whole;
    long upper = Long.reverse(low);
    return by < WORD
        ? Long.reverse(high) >>> by | upper << 1 << (LAST - by)
        : upper >>> (by - WORD);
  }

  /** Lines 64 to 127 of the mirrored set, which come from the lower lines of the set. */
  static long high(long low, int whole) {
    int by = Heights.MOST - whole;
    return by < WORD ? Long.reverse(low) >>> by : 0;
  }
}
