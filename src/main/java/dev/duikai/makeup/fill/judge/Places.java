package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Spot;
import java.util.List;

/**
 * Where the blocks of a page stand, as plain numbers: thousands of pages are judged for each that
 * is printed. Used again for page after page.
 */
final class Places {

  private int[] left = {};
  private int[] right = {};
  private int[] top = {};
  private int[] foot = {};
  private boolean[] pictured = {};

  /** Takes the blocks of a page in their order. */
  void take(List<Spot> spots) {
    if (spots.size() > left.length) {
      grow(spots.size());
    }
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      left[i] = spot.column();
      right[i] = spot.right();
      top[i] = spot.line();
      foot[i] = spot.bottom();
      pictured[i] = !spot.shape().picture().none();
    }
  }

  private void grow(int size) {
    left = new int[size];
    right = new int[size];
    top = new int[size];
    foot = new int[size];
    pictured = new boolean[size];
  }

  /**
   * The next block that stands right of a block or below it and touches it, or shows pictures as it
   * does; none from {@code count} on.
   *
   * @param from the first block that is looked at
   * @return -1 if there is none
   */
  int next(int at, int from, int count) {
    int side = right[at];
    int end = foot[at];
    int first = left[at];
    int begin = top[at];
    boolean shows = pictured[at];
    for (int i = from; i < count; i++) {
      boolean beside = left[i] == side && top[i] < end && begin < foot[i];
      boolean below = top[i] == end && left[i] < side && first < right[i];
      if (beside || below || (shows && pictured[i])) {
        return i;
      }
    }
    return -1;
  }

  /** Whether b begins where a ends to the right, and they share rows; see {@link Spot#leftOf}. */
  boolean leftOf(int a, int b) {
    return right[a] == left[b] && top[a] < foot[b] && top[b] < foot[a];
  }

  /** Whether b begins where a ends below, and they share columns; see {@link Spot#above}. */
  boolean above(int a, int b) {
    return foot[a] == top[b] && left[a] < right[b] && left[b] < right[a];
  }

  /** Whether both show pictures. */
  boolean pictured(int a, int b) {
    return pictured[a] && pictured[b];
  }
}
