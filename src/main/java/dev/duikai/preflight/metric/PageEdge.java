package dev.duikai.preflight.metric;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;

/** M1: no type is cut by the trimmed page's edge; what lies wholly outside is for the press. */
public final class PageEdge {

  private static final Length GIVE = Length.points(0.5);

  private PageEdge() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    Rect trim = board.anatomy().page().trim();
    for (Glyph glyph : board.anatomy().page().glyphs()) {
      Rect cell = glyph.cell();
      if (glyph.inked() && Boxes.meet(cell, trim) && !Boxes.contains(trim, cell, GIVE)) {
        pins.add(Taboo.OFF_PAGE, cell, "", glyph.text(), 0, 0);
      }
    }
    return pins.all();
  }
}
