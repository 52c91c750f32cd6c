package dev.duikai.makeup;

import dev.duikai.art.file.ArtInfo;
import dev.duikai.grammar.Slot;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;

/** The rectangles that can be taken by what is no story: fillers (补白) and matter in slots. */
final class PlainShapes {

  /** How high a house ad may be. */
  static final Range HOUSE_AD_LINES = new Range(8, 48);

  private static final int[] HOUSE_AD_WIDTHS = {2, 3, 4, 5, 6, 8};

  /** A house ad in a slot is no higher than so many lines without a price. */
  private static final int USUAL = 24;

  private static final int HOUSE_AD = 6;

  private PlainShapes() {}

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

  /** A shape for each of these heights in lines. */
  static List<Shape> slot(Slot slot, Range lines, boolean houseAd, Grid grid) {
    List<Shape> shapes = new ArrayList<>();
    int most = Math.min(lines.to(), grid.lines());
    for (int height = lines.from(); height <= most; height++) {
      int cost = houseAd ? HOUSE_AD + Math.max(0, height - USUAL) : 0;
      shapes.add(Shape.plain(slot.columns(), height, cost));
    }
    return shapes;
  }

  /** The height of a finished ad: its own proportion and the white line above it. */
  static Range natural(Slot slot, ArtInfo ad, Grid grid) {
    Length width = grid.spanWidth(slot.columns());
    double height = (double) width.units() * ad.height() / ad.width();
    double white = grid.pitch().minus(grid.body()).units();
    int lines = (int) Math.ceil((height + white) / grid.pitch().units()) + 1;
    return Range.exactly(slot.lines().clamp(lines));
  }
}
