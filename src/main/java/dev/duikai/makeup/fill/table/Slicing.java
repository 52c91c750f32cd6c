package dev.duikai.makeup.fill.table;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * All rectangles that any slicing of any subset of the free items can fill exactly: for each subset
 * and width the set of heights. A stack adds heights, parts side by side share one (Gange, Marriott
 * and Stuckey 2012, with sets of heights).
 */
public final class Slicing {

  private final List<FillItem> items;
  private final int columns;
  private final int lines;
  private final Heights[] byWidth;

  /** The least height of each subset by width. */
  private final int[][] least;

  private final int[] areas;
  private final int[] area;
  private final int[] widths;

  /** The tables of some items within a page of so many columns and lines. */
  public Slicing(List<FillItem> items, int columns, int lines) {
    this.items = items;
    this.columns = columns;
    this.lines = lines;
    this.byWidth = new Heights[columns + 1];
    int subsets = 1 << items.size();
    this.least = new int[columns + 1][subsets];
    this.widths = new int[subsets];
    this.area = new int[subsets];
    this.areas =
        items.stream()
            .mapToInt(
                i -> i.shapes().stream().mapToInt(s -> s.columns() * s.lines()).min().orElse(0))
            .toArray();
    for (int w = 1; w <= columns; w++) {
      byWidth[w] = new Heights(subsets);
      byWidth[w].add(0, 0);
    }
    for (int subset = 1; subset < subsets; subset++) {
      fill(subset);
      note(subset);
    }
  }

  /** The heights of every subset at a width in columns. */
  public Heights at(int width) {
    return byWidth[width];
  }

  /** The items whose subsets are tabulated, a bit each in this order. */
  public List<FillItem> items() {
    return items;
  }

  private void fill(int subset) {
    if (Integer.bitCount(subset) == 1) {
      addShapes(subset, items.get(Integer.numberOfTrailingZeros(subset)));
      return;
    }
    int lowest = Integer.lowestOneBit(subset);
    int rest = subset ^ lowest;
    for (int part = (rest - 1) & rest; ; part = (part - 1) & rest) {
      join(subset, part | lowest, rest ^ part);
      if (part == 0) {
        break;
      }
    }
    for (int w = 1; w <= columns; w++) {
      byWidth[w].trim(subset, lines);
    }
  }

  private void addShapes(int subset, FillItem item) {
    for (Shape shape : item.shapes()) {
      if (shape.columns() <= columns && shape.lines() <= lines) {
        byWidth[shape.columns()].add(subset, shape.lines());
      }
    }
  }

  /** Joins two parts at all widths; a bit for each width tells where a part has any height. */
  private void join(int subset, int a, int b) {
    int widthsA = widths[a];
    int widthsB = widths[b];
    if (area[a] + area[b] > columns * lines) {
      return;
    }
    for (int bits = widthsA & widthsB; bits != 0; bits &= bits - 1) {
      int width = Integer.numberOfTrailingZeros(bits);
      int from = least[width][a] + least[width][b];
      Heights heights = byWidth[width];
      if (from <= lines && !heights.hasAll(subset, from, lines)) {
        heights.addSums(subset, heights, a, heights, b);
      }
    }
    for (int lefts = widthsA; lefts != 0; lefts &= lefts - 1) {
      int left = Integer.numberOfTrailingZeros(lefts);
      int within = widthsB & ((2 << (columns - left)) - 1);
      for (int rights = within; rights != 0; rights &= rights - 1) {
        int right = Integer.numberOfTrailingZeros(rights);
        byWidth[left + right].addCommon(subset, byWidth[left], a, byWidth[right], b);
      }
    }
  }

  /** Notes at which widths a subset has any height, the least of them and the room it takes. */
  private void note(int subset) {
    for (int bits = subset; bits != 0; bits &= bits - 1) {
      area[subset] += areas[Integer.numberOfTrailingZeros(bits)];
    }
    for (int w = 1; w <= columns; w++) {
      if (!byWidth[w].empty(subset)) {
        widths[subset] |= 1 << w;
        least[w][subset] = byWidth[w].least(subset);
      }
    }
  }

  /** The ways to make a rectangle of a subset: one item, a stack of two, or two side by side. */
  public List<Cut> cuts(int subset, int width, int height) {
    List<Cut> cuts = new ArrayList<>();
    if (Integer.bitCount(subset) == 1) {
      return cuts;
    }
    for (int a = (subset - 1) & subset; a > 0; a = (a - 1) & subset) {
      int b = subset ^ a;
      if (a > b) {
        stacks(cuts, a, b, width, height);
      }
      sides(cuts, a, b, width, height);
    }
    return cuts;
  }

  private void stacks(List<Cut> cuts, int a, int b, int width, int height) {
    Heights heights = byWidth[width];
    LineSet at = heights.leaving(a, heights, b, height);
    for (int n = 0, count = at.count(); n < count; n++) {
      cuts.add(new Cut(true, a, b, at.nth(n)));
    }
  }

  private void sides(List<Cut> cuts, int a, int b, int width, int height) {
    for (int left = 1; left < width; left++) {
      if (byWidth[left].has(a, height) && byWidth[width - left].has(b, height)) {
        cuts.add(new Cut(false, a, b, left));
      }
    }
  }

  /**
   * One cut of a rectangle in two.
   *
   * @param stacked whether the parts stand below each other, in either order
   * @param a the first subset
   * @param b the second subset
   * @param at height or width of the part that holds {@code a}
   */
  public record Cut(boolean stacked, int a, int b, int at) {}
}
