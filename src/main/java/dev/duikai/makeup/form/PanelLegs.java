package dev.duikai.makeup.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What it costs that legs of a panel end inside a brief (简讯): each is best read in one leg. */
final class PanelLegs {

  /** A brief that goes on in the next leg. */
  static final int DIVIDED = 24;

  private PanelLegs() {}

  static int price(Portion panel, LegText text) {
    Set<Integer> ends = ends(panel, text.cut().options());
    int[] feet = text.feet();
    int price = 0;
    for (int leg = 0; leg + 1 < feet.length; leg++) {
      price += ends.contains(feet[leg]) ? 0 : DIVIDED;
    }
    return price;
  }

  /** Lines from the panel's first to the end of each brief. */
  private static Set<Integer> ends(Portion panel, List<Integer> lines) {
    Set<Integer> ends = new HashSet<>();
    int sum = 0;
    for (int block = 0; block < lines.size(); block++) {
      sum += lines.get(block);
      if (panel.endsStory(block)) {
        ends.add(sum);
      }
    }
    return ends;
  }
}
