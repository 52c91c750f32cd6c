package dev.duikai.makeup.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The corner at a block's foot that an advertisement takes, so that the block's text is an L
 * (文包广告).
 *
 * @param columns its width
 * @param lines its height, white included
 * @param right whether it is the right corner
 */
public record Notch(int columns, int lines, boolean right) {

  /** No corner is taken. */
  static final Notch NONE = new Notch(0, 0, true);

  /** Lines that each arm of an L has at least, beside the advertisement and above it. */
  static final int LEAST_ARM = 8;

  boolean none() {
    return lines == 0;
  }

  /** Whether text of so many columns can stand round it. */
  boolean within(int all) {
    return columns < all && lines >= LEAST_ARM;
  }

  /** The lines that it takes at the foot of each leg of one column. */
  List<Integer> taken(int legs) {
    List<Integer> taken = new ArrayList<>();
    for (int leg = 0; leg < legs; leg++) {
      boolean over = right ? leg >= legs - columns : leg < columns;
      taken.add(over ? lines : 0);
    }
    return taken;
  }
}
