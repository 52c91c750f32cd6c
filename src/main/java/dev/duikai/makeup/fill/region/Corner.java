package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.CornerItem;
import java.util.Optional;

/**
 * The item among the free ones that stands in a corner at the foot of whatever region holds it. Cut
 * after cut, the part that holds it is the lower one or the outer one.
 *
 * @param bit the item as a single bit; 0 if there is none
 * @param right whether it is the right corner
 */
public record Corner(int bit, boolean right) {

  /** No item stands in a corner. */
  public static final Corner NONE = new Corner(0, true);

  /** The item of a corner among the items of the tables' bits. */
  public static Corner of(Optional<CornerItem> corner, int[] items) {
    for (int i = 0; i < items.length && corner.isPresent(); i++) {
      if (items[i] == corner.get().item()) {
        return new Corner(1 << i, corner.get().right());
      }
    }
    return NONE;
  }

  /** Whether a set of items holds it. */
  boolean in(int set) {
    return (set & bit) != 0;
  }

  /** Of the items of two arms below each other, those that the upper one may hold. */
  int upper(int set) {
    return set & ~bit;
  }

  /** The first of the sets of items that an upper arm may hold, all others being parts of it. */
  int mostAbove(int set) {
    return in(set) ? upper(set) : (set - 1) & set;
  }

  /** Whether two parts of a region must change places so that the corner is kept. */
  boolean misplaced(boolean stacked, int first, int second) {
    boolean last = stacked || right;
    return last ? in(first) : in(second);
  }

  /** Whether the i-th of several parts of a region holds the region's corner. */
  boolean at(boolean stacked, int part, int parts) {
    return part == (stacked || right ? parts - 1 : 0);
  }

  /** Whether a pinwheel must be mirrored so that a lower arm keeps the corner. */
  boolean mirrors(Wheel wheel) {
    return in(wheel.right()) != right;
  }
}
