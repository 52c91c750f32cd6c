package dev.duikai.forme;

import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.LegPlace;
import dev.duikai.makeup.form.SetLegs;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.util.ArrayList;
import java.util.List;

/** The rectangles of a form's legs; in a panel of briefs one for each story in each leg. */
final class LegBlocks {

  private LegBlocks() {}

  static List<BlockPlace> of(Grid grid, PlacedStory placed) {
    StoryForm form = placed.form();
    List<BlockPlace> blocks = new ArrayList<>();
    List<String> ids = form.portion().ids();
    if (ids.size() == 1) {
      for (int i = 0; i < form.legs().size(); i++) {
        LegPlace leg = form.legs().get(i);
        blocks.add(leg(grid, placed, ids.getFirst(), leg, 0, form.linesOf(i)));
      }
      return blocks;
    }
    List<SetLegs.LegLine> lines = SetLegs.of(form);
    for (String id : ids) {
      for (int i = 0; i < form.legs().size(); i++) {
        int leg = i;
        List<SetLegs.LegLine> mine =
            lines.stream().filter(l -> l.leg() == leg && l.story().equals(id)).toList();
        if (!mine.isEmpty()) {
          int first = mine.getFirst().row();
          int count = mine.getLast().row() - first + 1;
          blocks.add(leg(grid, placed, id, form.legs().get(i), first, count));
        }
      }
    }
    return blocks;
  }

  private static BlockPlace leg(
      Grid grid, PlacedStory placed, String id, LegPlace leg, int row, int rows) {
    int line = placed.line() + leg.line() + row;
    Length x = grid.columnX(placed.column()).plus(leg.x());
    Rect rect = new Rect(x, grid.lineY(line), leg.width(), grid.pitch().times(rows));
    int span = placed.form().measure().columns();
    return new BlockPlace(id, "leg", placed.column(), span, line, rows, rect);
  }
}
