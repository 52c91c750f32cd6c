package dev.duikai.job.finding;

import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Rests;

/** Finds where the copy of a story begins that a page cuts off. */
final class Cuts {

  private Cuts() {}

  /** The line of the story's file on which the first block begins that is not drawn whole. */
  static int line(PagePlan plan, String id) {
    return plan.stories().stream()
        .filter(placed -> placed.overset() && placed.portion().ids().contains(id))
        .mapToInt(placed -> line(placed, id))
        .findFirst()
        .orElse(1);
  }

  private static int line(PlacedStory placed, String id) {
    Portion portion = placed.portion();
    Portion.Rest rest = Rests.of(placed.form());
    int first = portion.blocks().size() - rest.blocks().size();
    for (int i = first; i < portion.blocks().size(); i++) {
      if (portion.owners().get(i).story().equals(id)) {
        return Math.max(1, portion.blocks().get(i).line());
      }
    }
    return 1;
  }
}
