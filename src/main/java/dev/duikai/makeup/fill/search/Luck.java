package dev.duikai.makeup.fill.search;

import java.util.SplittableRandom;

/**
 * Decides whether a dearer page is taken: the dearer, the seldomer, and seldomer the colder it gets
 * (simulated annealing). Drawn ahead, so that it is known how dear the next page may be.
 */
final class Luck {

  /** No page is taken that is so much dearer. */
  private static final int MOST = 100_000;

  private final SplittableRandom random;
  private double next;

  Luck(long seed) {
    this.random = new SplittableRandom(seed);
    this.next = random.nextDouble();
  }

  /** How much dearer the next page may be to be taken, rounded up. */
  int bearable(double warmth) {
    return (int) Math.min(MOST, Math.ceil(-warmth * Math.log(next))) + 1;
  }

  /** Whether a page is taken that is so much dearer than the one before. */
  boolean takes(int dearer, double warmth) {
    if (dearer <= 0) {
      return true;
    }
    boolean taken = next < Math.exp(-dearer / warmth);
    next = random.nextDouble();
    return taken;
  }
}
