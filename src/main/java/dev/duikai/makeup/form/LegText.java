package dev.duikai.makeup.form;

import java.util.Arrays;

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

  /** Lines of text down to the foot of each leg. */
  int[] feet() {
    return LegCutter.bounds(capacities, cut.shortLegs());
  }
}
