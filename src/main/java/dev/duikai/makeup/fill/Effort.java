package dev.duikai.makeup.fill;

/**
 * How much the solver tries.
 *
 * @param samples pages at random of each alternative
 * @param kept pages that are improved
 * @param steps changes tried on each
 */
public record Effort(int samples, int kept, int steps) {

  /** What a page for press gets. */
  public static Effort full() {
    return new Effort(200, 12, 700);
  }
}
