package dev.duikai.makeup.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A block's text in legs of one depth.
 *
 * @param depth lines from the top of the legs to their foot, pictures among them
 * @param capacities lines for text in each leg
 * @param cut how the text is cut into them
 */
record LegText(int depth, int[] capacities, LegCut cut) {

  /** Lines of text that stand here. */
  int lines() {
    return Arrays.stream(capacities).sum();
  }

  /** Legs of a panel that end inside a brief (简讯), which goes on in the next. */
  int dividing(Portion panel) {
    Set<Integer> ends = ends(panel);
    int[] feet = LegCutter.bounds(capacities, cut.shortLegs());
    int dividing = 0;
    for (int leg = 0; leg + 1 < feet.length; leg++) {
      dividing += ends.contains(feet[leg]) ? 0 : 1;
    }
    return dividing;
  }

  /** Lines from the panel's first to the end of each brief. */
  private Set<Integer> ends(Portion panel) {
    Set<Integer> ends = new HashSet<>();
    int sum = 0;
    for (int block = 0; block < cut.options().size(); block++) {
      sum += cut.options().get(block);
      if (panel.endsStory(block)) {
        ends.add(sum);
      }
    }
    return ends;
  }
}
