package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import java.util.List;

/** What judges ask of an item, as plain arrays: they ask it on thousands of pages. */
final class Known {

  private final FillItem.Kind[] kinds;
  private final int[] ranks;

  Known(Problem problem) {
    List<FillItem> items = problem.items();
    kinds = items.stream().map(FillItem::kind).toArray(FillItem.Kind[]::new);
    ranks = items.stream().mapToInt(FillItem::rank).toArray();
  }

  FillItem.Kind kind(Spot spot) {
    return kinds[spot.item()];
  }

  /** The rank of the item in a spot; 0 without one. */
  int rank(Spot spot) {
    return ranks[spot.item()];
  }
}
