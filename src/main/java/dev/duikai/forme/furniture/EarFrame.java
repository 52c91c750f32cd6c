package dev.duikai.forme.furniture;

import dev.duikai.compose.SetLine;
import dev.duikai.compose.rule.Setting;
import dev.duikai.copy.Ear;
import dev.duikai.grammar.Rules;
import dev.duikai.measure.Grid;
import dev.duikai.measure.LegDivision;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** The box beside the nameplate (报眼), and the words in it where no story stands there. */
public final class EarFrame {

  private static final Tag TAG = Tag.furniture("ear");
  private static final int LONGEST_LEG = 27;
  private static final int NARROWEST = 880;

  private final StyleCase types;
  private final BoxSetter boxes;

  /** A setter for fronts of these rules. */
  public EarFrame(StyleCase types) {
    this.types = types;
    this.boxes = new BoxSetter(types);
  }

  /** The frame alone, on the half line of its block. */
  public Placed set(Rect block) {
    return Placed.of("ear", block, Strokes.frame(TAG, boxes.frame(block), Strokes.FINE, Ink.BLACK));
  }

  /**
   * A head and a text of its own in the frame, the head as large as fits one line, the text in the
   * middle of what remains.
   *
   * @param head type of the head at its largest
   */
  public Placed set(Ear.OfText words, Type head, Rect block) {
    Grid grid = types.grid();
    Length inset = grid.body();
    Rect room =
        new Rect(
            block.x().plus(inset),
            block.y().plus(grid.pitch()),
            block.width().minus(inset.times(2)),
            block.height().minus(grid.pitch().times(2)));
    int headRows = words.head().isBlank() ? 0 : 3;
    List<Item> items = new ArrayList<>(headline(words.head(), head, room, headRows));
    items.addAll(text(words.text(), room, headRows));
    return set(block).and(Placed.unnamed(items));
  }

  private List<Item> headline(String text, Type wanted, Rect room, int rows) {
    if (rows == 0) {
      return List.of();
    }
    TypeLine line = types.line(text, wanted);
    double share = Math.min(1, room.width().units() / (double) line.width().units());
    Length size = Length.points(Math.max(12, Math.floor(wanted.size().points() * share * 2) / 2));
    TypeLine fitted = types.line(text, wanted.withSize(size)).squeezedTo(room.width(), NARROWEST);
    Length height = types.grid().pitch().times(rows);
    return fitted.centred(TAG, room.x(), room.width(), fitted.type().baseline(room.y(), height));
  }

  private List<Item> text(String text, Rect room, int from) {
    Grid grid = types.grid();
    Type body = types.type(Rules.BODY);
    int legs = 1 + room.width().units() / (LONGEST_LEG * grid.body().units() + 1);
    LegDivision division = LegDivision.of(room.width(), legs, grid.body(), grid.gutter());
    List<SetLine> lines = types.lines(text, body, division.legWidth(), Setting.Align.JUSTIFIED);
    int rows = (lines.size() + legs - 1) / legs;
    int free = room.height().floorDiv(grid.pitch()) - from - rows;
    int top = from + Math.max(0, free / 2);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Length x = room.x().plus(division.legX(i / rows));
      Length y = room.y().plus(grid.pitch().times(top + i % rows));
      Length baseline = body.baseline(y, grid.pitch());
      items.addAll(GlyphRuns.of(TAG, lines.get(i).glyphs(), body.ink(), x, baseline));
    }
    return items;
  }
}
