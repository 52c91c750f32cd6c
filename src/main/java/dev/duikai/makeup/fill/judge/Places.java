package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Top;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a page and where they stand, as plain numbers by their order on the page: thousands
 * of pages are judged for each that is printed. Used again for page after page.
 */
final class Places {

  private static final Shape NONE = Shape.plain(0, 0, 0);

  private final FillItem.Kind[] kinds;
  private final int[] ranks;
  private int count;
  private int[] items = {};
  private int[] left = {};
  private int[] right = {};
  private int[] top = {};
  private int[] foot = {};
  private Shape[] shapes = {};

  /** Places of the items of this problem. */
  Places(Problem problem) {
    List<FillItem> all = problem.items();
    kinds = all.stream().map(FillItem::kind).toArray(FillItem.Kind[]::new);
    ranks = all.stream().mapToInt(FillItem::rank).toArray();
  }

  /** Takes the blocks of a page in their order; gives what their forms cost. */
  int take(List<Spot> spots) {
    count = spots.size();
    if (count > left.length) {
      grow();
    }
    int cost = 0;
    for (int i = 0; i < count; i++) {
      Spot spot = spots.get(i);
      items[i] = spot.item();
      shapes[i] = spot.shape();
      left[i] = spot.column();
      right[i] = spot.right();
      top[i] = spot.line();
      foot[i] = spot.bottom();
      cost += spot.shape().cost();
    }
    return cost;
  }

  private void grow() {
    items = new int[count];
    left = new int[count];
    right = new int[count];
    top = new int[count];
    foot = new int[count];
    shapes = new Shape[count];
    Arrays.fill(shapes, NONE);
  }

  /** How many blocks there are. */
  int count() {
    return count;
  }

  /** The item in a block. */
  int item(int block) {
    return items[block];
  }

  FillItem.Kind kind(int block) {
    return kinds[items[block]];
  }

  /** The rank of a block's item; 0 without one. */
  int rank(int block) {
    return ranks[items[block]];
  }

  /** Whether a block is a story with a rank. */
  boolean ranked(int block) {
    int item = items[block];
    return ranks[item] > 0 && kinds[item] == FillItem.Kind.STORY;
  }

  Shape shape(int block) {
    return shapes[block];
  }

  Top head(int block) {
    return shapes[block].top();
  }

  /** The first column. */
  int left(int block) {
    return left[block];
  }

  /** The column after the last. */
  int right(int block) {
    return right[block];
  }

  /** The first line. */
  int top(int block) {
    return top[block];
  }

  /** The line under the last. */
  int foot(int block) {
    return foot[block];
  }

  /** Whether b begins where a ends to the right, and they share rows. */
  boolean leftOf(int a, int b) {
    return right[a] == left[b] && top[a] < foot[b] && top[b] < foot[a];
  }

  /** Whether b begins where a ends below, and they share columns. */
  boolean above(int a, int b) {
    return foot[a] == top[b] && left[a] < right[b] && left[b] < right[a];
  }

  /** Whether two blocks share an edge. */
  boolean meet(int a, int b) {
    return above(a, b) || above(b, a) || leftOf(a, b) || leftOf(b, a);
  }
}
