package dev.duikai.preflight.metric;

import dev.duikai.measure.Length;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;

/** M4: every baseline of body text stands on the line grid. */
public final class LineGrid {

  private static final Length LIMIT = Length.points(0.05);

  private LineGrid() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    BodyType body = board.anatomy().body();
    for (PrintedStory story : board.anatomy().stories()) {
      for (LegLine line : story.lines()) {
        Length off = off(line, body);
        if (off.compareTo(LIMIT) > 0) {
          String detail = "by " + off + " pt: " + line.text();
          pins.add(Taboo.OFF_GRID, line.first().box(), story, detail, off.points(), LIMIT.points());
        }
      }
    }
    return pins.all();
  }

  /** The furthest that a baseline on the page lies off the grid. */
  public static Length furthest(Board board) {
    return board.anatomy().stories().stream()
        .flatMap(story -> story.lines().stream())
        .map(line -> off(line, board.anatomy().body()))
        .max(Length::compareTo)
        .orElse(Length.ZERO);
  }

  private static Length off(LegLine line, BodyType body) {
    if (line.kind() == LegLine.Kind.SUBHEAD) {
      return Length.ZERO;
    }
    int furthest = 0;
    for (Glyph glyph : line.first().glyphs()) {
      if (body.isBody(glyph.size())) {
        furthest = Math.max(furthest, Math.abs(body.offGrid(glyph.baseline()).units()));
      }
    }
    return Length.units(furthest);
  }
}
