package dev.duikai.forme.furniture;

import dev.duikai.grammar.Furniture.Guide;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the guide to what is inside (导读): a frame, a reversed band, and items parted by dotted rules
 * on white lines. The items share out the height evenly in whole lines; heads grow or shrink a
 * little so that they fill it.
 */
public final class GuideSetter {

  /** Rows of the band: inset, two for the words, white. */
  private static final int STRIP = 4;

  private static final double[] HEAD_SIZES = {1.5, 1.3, 1.15, 1, 0.86};

  private final StyleCase types;
  private final Guide guide;
  private final BoxSetter boxes;

  /** A setter for fronts of these rules. */
  public GuideSetter(StyleCase types, Guide guide) {
    this.types = types;
    this.guide = guide;
    this.boxes = new BoxSetter(types);
  }

  /**
   * A guide that is set.
   *
   * @param leftOut the entries that found no room, from the last
   */
  public record SetGuide(Placed placed, List<GuideEntry> leftOut) {

    public SetGuide {
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Sets as many entries as the rules allow and the block of whole lines holds. */
  public SetGuide set(List<GuideEntry> entries, Rect block) {
    Grid grid = types.grid();
    int rows = block.height().floorDiv(grid.pitch()) - STRIP - 1;
    int most = Math.min(entries.size(), guide.items().to());
    for (int count = most; count > 0; count--) {
      Optional<List<GuideCell>> cells = cells(entries.subList(0, count), rows, block);
      if (cells.isPresent()) {
        return new SetGuide(placed(cells.get(), rows, block), entries.subList(count, most));
      }
    }
    return new SetGuide(placed(List.of(), rows, block), entries);
  }

  /** The cells with the largest heads that fit; none where none do. */
  private Optional<List<GuideCell>> cells(List<GuideEntry> entries, int rows, Rect block) {
    Length base = types.type(guide.head()).size();
    for (double share : HEAD_SIZES) {
      Length size = Length.points(Math.round(base.points() * share * 2) / 2.0);
      List<GuideCell> cells =
          entries.stream()
              .map(entry -> new GuideCell(types, guide, entry, size, inner(block).width()))
              .toList();
      int room = rows + (share > 1 ? -2 * entries.size() : 0);
      if (cells.stream().mapToInt(GuideCell::rows).sum() + entries.size() - 1 <= room) {
        return Optional.of(cells);
      }
    }
    return Optional.empty();
  }

  private Rect inner(Rect block) {
    Length inset = types.grid().body();
    return new Rect(
        block.x().plus(inset), block.y(), block.width().minus(inset.times(2)), block.height());
  }

  private Placed placed(List<GuideCell> cells, int rows, Rect block) {
    Length pitch = types.grid().pitch();
    Rect inner = inner(block);
    Rect frame = boxes.frame(block);
    List<Item> items =
        new ArrayList<>(Strokes.frame(GuideCell.TAG, frame, Strokes.FINE, Ink.BLACK));
    Rect band = new Rect(inner.x(), block.y().plus(pitch), inner.width(), pitch.times(2));
    items.addAll(boxes.band(guide.band(), types.type(guide.bandStyle()), band).items());
    int taken = cells.stream().mapToInt(GuideCell::rows).sum() + cells.size() - 1;
    int spare = rows - taken;
    int row = STRIP;
    for (int i = 0; i < cells.size(); i++) {
      int extra = spare * (i + 1) / cells.size() - spare * i / cells.size();
      Length top = block.y().plus(pitch.times(row));
      items.addAll(cells.get(i).at(inner.x(), top.plus(pitch.times(extra / 2))));
      row += cells.get(i).rows() + extra;
      if (i + 1 < cells.size()) {
        Length y = block.y().plus(pitch.times(row)).plus(pitch.scaled(0.5));
        items.add(Strokes.dotted(GuideCell.TAG, inner.x(), inner.width(), y));
      }
      row++;
    }
    return Placed.of("guide", block, items);
  }
}
