package dev.duikai.makeup.fill.region;

import dev.duikai.makeup.fill.Node;
import java.util.Optional;

/**
 * The item among the free ones that stands in a corner of whatever region holds it. Cut after cut,
 * the part that holds it is the one at this corner.
 *
 * @param bit the item as a single bit; 0 if there is none
 * @param right whether it is a right corner
 * @param top whether it is a corner at the top
 */
public record Corner(int bit, boolean right, boolean top) {

  /** No item stands in a corner. */
  public static final Corner NONE = new Corner(0, true, false);

  /** The item of a corner among the items of the tables' bits. */
  public static Corner of(Optional<Node.Cornered> corner, int[] items) {
    for (int i = 0; i < items.length && corner.isPresent(); i++) {
      if (items[i] == corner.get().item()) {
        return new Corner(1 << i, corner.get().right(), corner.get().top());
      }
    }
    return NONE;
  }

  /** Whether a set of items holds it. */
  boolean in(int set) {
    return (set & bit) != 0;
  }

  /**
   * Whether the upper of two arms of a pinwheel may hold some of their items, the lower the rest.
   */
  boolean parts(int upper, int all) {
    return !in(all) || in(upper) == top;
  }

  /** Whether two parts of a region must change places so that the corner is kept. */
  boolean misplaced(boolean stacked, int first, int second) {
    return last(stacked) ? in(first) : in(second);
  }

  /** Whether the i-th of several parts of a region is the one at the corner. */
  boolean at(boolean stacked, int part, int parts) {
    return part == (last(stacked) ? parts - 1 : 0);
  }

  private boolean last(boolean stacked) {
    return stacked ? !top : right;
  }

  /** Whether a pinwheel must be mirrored so that one of its arms keeps the corner. */
  boolean mirrors(Wheel wheel) {
    return in(wheel.right()) != right;
  }
}
