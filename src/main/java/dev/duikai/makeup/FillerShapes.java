package dev.duikai.makeup;

import dev.duikai.makeup.fill.Shape;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;

/** The rectangles that fillers (补白) can take. */
final class FillerShapes {

  /** How high a house ad may be. */
  static final Range HOUSE_AD_LINES = new Range(8, 48);

  private static final int[] HOUSE_AD_WIDTHS = {2, 3, 4, 5, 6, 8};

  private FillerShapes() {}

  static List<Shape> houseAds(Grid grid) {
    List<Shape> shapes = new ArrayList<>();
    for (int columns : HOUSE_AD_WIDTHS) {
      for (int lines = HOUSE_AD_LINES.from(); lines <= HOUSE_AD_LINES.to(); lines++) {
        if (columns <= grid.columns()) {
          shapes.add(Shape.plain(columns, lines, proportion(grid, columns, lines)));
        }
      }
    }
    return shapes;
  }

  /** Towers and ribbons make poor house ads. */
  private static int proportion(Grid grid, int columns, int lines) {
    double ratio = (double) grid.spanWidth(columns).units() / grid.pitch().times(lines).units();
    return ratio < 0.6 ? 12 : ratio > 4.5 ? 8 : 0;
  }

  /**
   * White of any size within bounds.
   *
   * @param base what any white costs
   * @param each what each column line of it costs
   */
  static List<Shape> white(Grid grid, Range widths, Range heights, int base, int each) {
    List<Shape> shapes = new ArrayList<>();
    int widest = Math.min(grid.columns(), widths.to());
    int highest = Math.min(grid.lines(), heights.to());
    for (int columns = Math.max(1, widths.from()); columns <= widest; columns++) {
      for (int lines = Math.max(1, heights.from()); lines <= highest; lines++) {
        shapes.add(Shape.plain(columns, lines, base + each * columns * lines));
      }
    }
    return shapes;
  }
}
