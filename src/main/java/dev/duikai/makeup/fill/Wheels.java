package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds pinwheels that a set of items fills exactly, on top of the tables of {@link Slicing}
 * (research: newspaper-layout, section 3).
 */
final class Wheels {

  /** Pinwheels looked at for one place of the centre. */
  private static final int ENOUGH = 3000;

  private final Slicing slicing;
  private final int width;
  private final int height;
  private final int all;
  private final SplittableRandom random;
  private final int most;
  private final List<Wheel> found = new ArrayList<>();

  private Wheels(
      Slicing slicing, int width, int height, int all, SplittableRandom random, int most) {
    this.slicing = slicing;
    this.width = width;
    this.height = height;
    this.all = all;
    this.random = random;
    this.most = most;
  }

  /** A choice of about so many pinwheels, spread over all places of the centre. */
  static List<Wheel> of(
      Slicing slicing, int width, int height, int all, SplittableRandom random, int most) {
    int cuts = (width - 1) * (width - 2) / 2;
    Wheels wheels =
        new Wheels(slicing, width, height, all, random, Math.max(1, most / Math.max(1, cuts)));
    for (int x1 = 1; x1 < width - 1; x1++) {
      for (int x2 = x1 + 1; x2 < width; x2++) {
        wheels.cut(x1, x2);
      }
    }
    return wheels.found;
  }

  /** Goes through the sets of the centre in a shuffled order until enough was seen. */
  private void cut(int x1, int x2) {
    Heights left = arms(x2, x1);
    Heights right = arms(width - x2, width - x1);
    Heights middle = slicing.at(x2 - x1);
    List<Wheel> here = new ArrayList<>();
    int seen = 0;
    int mask = random.nextInt(all + 1);
    for (int k = 0; k <= all && seen < ENOUGH; k++) {
      int centre = k ^ mask;
      if (centre == 0 || middle.empty(centre)) {
        continue;
      }
      int rest = all ^ centre;
      for (int u = (rest - 1) & rest; u > 0 && seen < ENOUGH; u = (u - 1) & rest) {
        if (!left.empty(u) && !right.empty(rest ^ u)) {
          seen = collect(here, seen, new Wheel(x1, x2, 0, 0, u, rest ^ u, centre), left, right);
        }
      }
    }
    found.addAll(here);
  }

  /**
   * For each set of items the lines at which an upper arm of one width can end so that a lower arm
   * of another width fills the rest.
   */
  private Heights arms(int upper, int lower) {
    Heights ends = new Heights(slicing.at(1).subsets());
    Heights tops = slicing.at(upper);
    Heights feet = slicing.at(lower).mirrored(height);
    for (int set = all; set > 0; set = (set - 1) & all) {
      for (int top = (set - 1) & set; top > 0; top = (top - 1) & set) {
        ends.addCommon(set, tops, top, feet, set ^ top);
      }
    }
    return ends;
  }

  private int collect(List<Wheel> here, int before, Wheel sets, Heights left, Heights right) {
    Heights middle = slicing.at(sets.x2() - sets.x1());
    int seen = before;
    for (int y1 = left.next(sets.left(), 1); y1 > 0; y1 = left.next(sets.left(), y1 + 1)) {
      for (int y2 = right.next(sets.right(), y1 + 1);
          y2 > 0;
          y2 = right.next(sets.right(), y2 + 1)) {
        if (middle.has(sets.centre(), y2 - y1)) {
          keep(here, ++seen, sets.at(y1, y2));
        }
      }
    }
    return seen;
  }

  private void keep(List<Wheel> here, int seen, Wheel wheel) {
    if (here.size() < most) {
      here.add(wheel);
      return;
    }
    int at = random.nextInt(seen);
    if (at < most) {
      here.set(at, wheel);
    }
  }
}
