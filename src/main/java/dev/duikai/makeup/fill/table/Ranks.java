package dev.duikai.makeup.fill.table;

import dev.duikai.makeup.fill.FillItem;
import java.util.List;

/** How strong items are; 1 is the lead. */
public final class Ranks {

  private static final int NONE = 999;

  private final int[] ranks;

  /** The ranks of all items of a problem, by their index. */
  public Ranks(List<FillItem> items) {
    ranks = items.stream().mapToInt(i -> i.rank() == 0 ? NONE : i.rank()).toArray();
  }

  /** The rank of the strongest item of a set. */
  public int best(int subset, int[] items) {
    int best = NONE + 1;
    for (int bits = subset; bits != 0; bits &= bits - 1) {
      best = Math.min(best, ranks[items[Integer.numberOfTrailingZeros(bits)]]);
    }
    return best;
  }
}
