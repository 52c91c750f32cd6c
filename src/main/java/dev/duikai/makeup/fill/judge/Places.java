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
