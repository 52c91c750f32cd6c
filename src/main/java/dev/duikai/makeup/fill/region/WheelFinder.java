package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.table.LineSet;
import dev.duikai.makeup.fill.table.Slicing;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Finds pinwheels that a set of items fills exactly, on top of the tables of {@link Slicing}
 * (research: newspaper-layout, section 3): shares the items out at random and asks the tables
 * whether five regions of these items fit together.
 */
final class WheelFinder {

  /** Items and columns that a pinwheel needs. */
  static final int LEAST_ITEMS = 5;

  static final int LEAST_COLUMNS = 3;

  /** Of ten items about four go to either pair of arms, two to the centre. */
  private static final int SHARES = 10;

  private static final int TO_LEFT = 4;
  private static final int TO_RIGHT = 8;

  private final Slicing slicing;
  private final Corner corner;
  private final SplittableRandom random;

  WheelFinder(Slicing slicing, Corner corner, SplittableRandom random) {
    this.slicing = slicing;
    this.corner = corner;
    this.random = random;
  }

  /** A pinwheel of these items at this size, if one turns up among so many tries. */
  Optional<Wheel> find(int subset, int width, int height, int tries) {
    if (Integer.bitCount(subset) < LEAST_ITEMS || width < LEAST_COLUMNS) {
      return Optional.empty();
    }
    for (int i = 0; i < tries; i++) {
      int x1 = 1 + random.nextInt(width - 2);
      int x2 = x1 + 1 + random.nextInt(width - 1 - x1);
      int left = 0;
      int right = 0;
      for (int bits = subset; bits != 0; bits &= bits - 1) {
        int share = random.nextInt(SHARES);
        left |= share < TO_LEFT ? Integer.lowestOneBit(bits) : 0;
        right |= share >= TO_LEFT && share < TO_RIGHT ? Integer.lowestOneBit(bits) : 0;
      }
      Optional<Wheel> wheel =
          placed(new Wheel(x1, x2, 0, 0, left, right, subset ^ left ^ right), width, height);
      if (wheel.isPresent()) {
        return wheel;
      }
    }
    return Optional.empty();
  }

  /** The pinwheel of these sets with its centre at some lines where all five regions fit. */
  Optional<Wheel> placed(Wheel sets, int width, int height) {
    if (Integer.bitCount(sets.left()) < 2 || Integer.bitCount(sets.right()) < 2) {
      return Optional.empty();
    }
    LineSet middle = slicing.at(sets.x2() - sets.x1()).lines(sets.centre());
    if (sets.centre() == 0 || middle.empty() || corner.in(sets.centre())) {
      return Optional.empty();
    }
    LineSet tops = ends(sets.left(), sets.x2(), sets.x1(), height);
    if (tops.empty()) {
      return Optional.empty();
    }
    LineSet feet = ends(sets.right(), width - sets.x2(), width - sets.x1(), height);
    return feet.empty() ? Optional.empty() : chosen(sets, tops, feet, middle, random);
  }

  /** One of the places of the centre at which its top, its foot and its own height agree. */
  static Optional<Wheel> chosen(
      Wheel sets, LineSet tops, LineSet feet, LineSet middle, SplittableRandom random) {
    int top = 0;
    int seen = 0;
    for (int y1 = tops.before(LineSet.END); y1 >= 0; y1 = tops.before(y1)) {
      int fitting = feet.and(middle.down(y1)).count();
      seen += fitting;
      if (fitting > 0 && random.nextInt(seen) < fitting) {
        top = y1;
      }
    }
    if (seen == 0) {
      return Optional.empty();
    }
    LineSet fitting = feet.and(middle.down(top));
    return Optional.of(sets.at(top, fitting.nth(random.nextInt(fitting.count()))));
  }

  /**
   * The lines at which an upper arm of one width can end so that a lower arm of another width fills
   * the rest. The item of a corner is in the arm that has the corner.
   */
  LineSet ends(int set, int upper, int lower, int height) {
    int held = corner.bit() & set;
    int kept = corner.top() ? held : 0;
    return slicing.at(upper).leaving(set, kept, held ^ kept, slicing.at(lower), height);
  }
}
