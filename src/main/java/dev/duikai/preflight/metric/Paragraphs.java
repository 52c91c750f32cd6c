package dev.duikai.preflight.metric;

import dev.duikai.preflight.anatomy.Leg;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;

/**
 * M11, the paragraphs: no line of one alone at the top or foot of a leg, no last line of a crumb.
 */
public final class Paragraphs {

  private Paragraphs() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (PrintedStory story : board.anatomy().stories()) {
      for (int i = 0; i < story.legs().size(); i++) {
        edges(pins, story, story.legs().get(i), i + 1 == story.legs().size());
      }
      for (LegLine line : story.lines()) {
        if (line.isText() && line.closes() && !line.opens()) {
          crumb(pins, story, line, board.anatomy().body());
        }
      }
    }
    return pins.all();
  }

  private static void edges(Pins pins, PrintedStory story, Leg leg, boolean lastLeg) {
    LegLine top = leg.first();
    if (top.isText() && top.closes() && !top.opens()) {
      pins.add(Taboo.WIDOW, top.first().box(), story, top.text(), 1, 2);
    }
    LegLine foot = leg.last();
    if (!lastLeg && foot.isText() && foot.opens() && !foot.closes()) {
      pins.add(Taboo.ORPHAN, foot.first().box(), story, foot.text(), 1, 2);
    }
  }

  /** A last line without its end mark, which is set smaller. */
  private static void crumb(Pins pins, PrintedStory story, LegLine line, BodyType body) {
    List<Glyph> text =
        LineMarks.glyphs(line).stream().filter(glyph -> body.isBody(glyph.size())).toList();
    long words = text.stream().filter(glyph -> !Marks.any(glyph.text())).count();
    if (text.size() == 1) {
      pins.add(Taboo.LAST_LINE, line.first().box(), story, line.text(), 1, 2);
    } else if (words == 1) {
      pins.add(Taboo.THIN_LAST_LINE, line.first().box(), story, line.text(), 1, 2);
    }
  }
}
