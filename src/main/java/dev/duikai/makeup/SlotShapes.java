package dev.duikai.makeup;

import dev.duikai.art.file.ArtInfo;
import dev.duikai.grammar.Slot;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;

/** The sizes that what stands in a slot can have. */
final class SlotShapes {

  /** A house ad in a slot is no higher than so many lines without a price. */
  private static final int USUAL = 24;

  private static final int HOUSE_AD = 6;

  private SlotShapes() {}

  /** A shape for each of these heights in lines. */
  static List<Shape> of(Slot slot, Range lines, boolean houseAd, Grid grid) {
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
