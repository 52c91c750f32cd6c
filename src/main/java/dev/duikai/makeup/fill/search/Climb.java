package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.search.Field.Candidate;
import java.util.Optional;

/** A page that is improved by small changes, which may first make it a little worse. */
final class Climb {

  /** A change that costs so much more is taken about once in three times, at first and at last. */
  private static final double WARM = 14;

  private static final double COLD = 1.5;

  private final Judge judge;
  private final Luck luck;
  private final double cooling;
  private double warmth = WARM;
  private Candidate now;
  private Candidate best;

  /**
   * A climb that has not begun.
   *
   * @param steps changes until it is cold
   */
  Climb(Candidate start, int steps, Judge judge, Luck luck) {
    this.judge = judge;
    this.luck = luck;
    this.cooling = Math.pow(COLD / WARM, 1.0 / steps);
    this.now = start;
    this.best = start;
  }

  /** The best page so far. */
  Candidate best() {
    return best;
  }

  /** Goes on for so many steps. */
  Climb on(int steps) {
    for (int step = 0; step < steps; step++) {
      int most = now.cost() + luck.bearable(warmth);
      Optional<Candidate> next = now.field().near(now, judge, most);
      if (next.isPresent() && luck.takes(next.get().cost() - now.cost(), warmth)) {
        now = next.get();
        best = now.cost() < best.cost() ? now : best;
      }
      warmth *= cooling;
    }
    return this;
  }
}
