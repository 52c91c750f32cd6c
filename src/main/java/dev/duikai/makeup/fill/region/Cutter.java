package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.table.Heights;
import dev.duikai.makeup.fill.table.LineSet;
import dev.duikai.makeup.fill.table.Slicing;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Cuts a rectangle of free items in two at random, so that the tables can fill both parts. */
final class Cutter {

  /** Tries at random before all cuts are listed. */
  private static final int TRIES = 48;

  private final Slicing slicing;
  private final SplittableRandom random;

  Cutter(Slicing slicing, SplittableRandom random) {
    this.slicing = slicing;
    this.random = random;
  }

  /** A cut of two or more items; the tables must hold their rectangle. */
  Slicing.Cut cut(int subset, int width, int height) {
    for (int i = 0; i < TRIES; i++) {
      int a = Bits.part(subset, random);
      if (a == 0 || a == subset) {
        continue;
      }
      boolean stacked = random.nextBoolean();
      Optional<Slicing.Cut> cut =
          stacked ? stack(a, subset ^ a, width, height) : sides(a, subset ^ a, width, height);
      if (cut.isPresent()) {
        return cut.get();
      }
    }
    return any(slicing.cuts(subset, width, height));
  }

  /** A cut of one part above another; none where no height suits both. */
  Optional<Slicing.Cut> stack(int a, int b, int width, int height) {
    Heights heights = slicing.at(width);
    LineSet at = heights.leaving(a, heights, b, height);
    return at.empty()
        ? Optional.empty()
        : Optional.of(new Slicing.Cut(true, a, b, at.nth(random.nextInt(at.count()))));
  }

  /** A cut of one part beside another; none where no width suits both. */
  Optional<Slicing.Cut> sides(int a, int b, int width, int height) {
    int found = 0;
    int at = 0;
    for (int left = 1; left < width; left++) {
      if (slicing.at(left).has(a, height) && slicing.at(width - left).has(b, height)) {
        found++;
        at = random.nextInt(found) == 0 ? left : at;
      }
    }
    return found == 0 ? Optional.empty() : Optional.of(new Slicing.Cut(false, a, b, at));
  }

  private Slicing.Cut any(List<Slicing.Cut> cuts) {
    if (cuts.isEmpty()) {
      throw new IllegalStateException("the tables promise a cut that is not there");
    }
    return cuts.get(random.nextInt(cuts.size()));
  }
}
