package dev.duikai.makeup.fill.region;

import java.util.SplittableRandom;

/** Sets of items as bits of a word. */
final class Bits {

  private Bits() {}

  /** A set with two items, given as single bits, exchanged. */
  static int exchanged(int set, int a, int b) {
    boolean one = (set & a) != 0;
    boolean other = (set & b) != 0;
    return one == other ? set : set ^ a ^ b;
  }

  /** A random part of a set; may be empty or all of it. */
  static int part(int set, SplittableRandom random) {
    return set & random.nextInt();
  }

  /** One item of a set, as a single bit; the set must not be empty. */
  static int one(int set, SplittableRandom random) {
    int bits = set;
    for (int i = random.nextInt(Integer.bitCount(set)); i > 0; i--) {
      bits &= bits - 1;
    }
    return Integer.lowestOneBit(bits);
  }
}
