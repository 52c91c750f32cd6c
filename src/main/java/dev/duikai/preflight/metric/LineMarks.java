package dev.duikai.preflight.metric;

import dev.duikai.measure.Length;
import dev.duikai.preflight.anatomy.Leg;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;

/** M11, the lines: their marks, what they break, and whether they fill their measure. */
public final class LineMarks {

  private static final Length FLUSH = Length.points(0.3);

  /** Share of the em that a closing mark's ink needs. */
  private static final double CLOSING_INK = 0.22;

  private LineMarks() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (PrintedStory story : board.anatomy().stories()) {
      LegLine before = null;
      for (Leg leg : story.legs()) {
        for (LegLine line : leg.lines()) {
          if (line.isText()) {
            marks(pins, story, line);
            measure(pins, story, leg, line, board.anatomy().body());
            if (before != null) {
              split(pins, story, before, line);
            }
          }
          before = line.isText() ? line : null;
        }
      }
    }
    return pins.all();
  }

  private static void marks(Pins pins, PrintedStory story, LegLine line) {
    List<Glyph> glyphs = glyphs(line);
    if (!line.opens() && Marks.mayNotStart(glyphs.getFirst().text())) {
      pins.add(Taboo.LINE_START, line.first().box(), story, line.text(), 0, 0);
    }
    if (Marks.mayNotEnd(glyphs.getLast().text())) {
      pins.add(Taboo.LINE_END, line.first().box(), story, line.text(), 0, 0);
    }
  }

  static List<Glyph> glyphs(LegLine line) {
    List<Glyph> glyphs = new ArrayList<>();
    line.parts().forEach(part -> glyphs.addAll(part.glyphs()));
    return glyphs;
  }

  private static void measure(Pins pins, PrintedStory story, Leg leg, LegLine line, BodyType body) {
    Glyph last = glyphs(line).getLast();
    boolean hangs = Marks.closing(last.text());
    Length ink = hangs ? last.x().plus(last.size().scaled(CLOSING_INK)) : last.right();
    if (ink.compareTo(leg.right().plus(FLUSH)) > 0) {
      double over = ink.minus(leg.right()).points();
      pins.add(Taboo.OVER_MEASURE, line.first().box(), story, line.text(), over, FLUSH.points());
    } else if (!line.closes() && last.right().compareTo(leg.right().minus(FLUSH)) < 0) {
      double white = leg.right().minus(last.right()).points();
      pins.add(Taboo.RAGGED_LINE, line.first().box(), story, line.text(), white, FLUSH.points());
    }
    Length start = line.left().minus(leg.left());
    if (!line.opens() && start.compareTo(FLUSH) > 0) {
      pins.add(
          Taboo.RAGGED_LINE,
          line.first().box(),
          story,
          line.text(),
          start.points(),
          FLUSH.points());
    }
    if (!hangs && start.units() < -body.size().units()) {
      pins.add(Taboo.OVER_MEASURE, line.first().box(), story, line.text(), -start.points(), 0);
    }
  }

  private static void split(Pins pins, PrintedStory story, LegLine before, LegLine line) {
    if (before.closes() || line.opens()) {
      return;
    }
    String end = glyphs(before).getLast().text();
    String start = glyphs(line).getFirst().text();
    boolean number =
        (Marks.digit(end) || end.equals(".")) && (Marks.digit(start) || ".%".contains(start));
    boolean word = Marks.letter(end) && Marks.letter(start);
    boolean stroke = end.equals(start) && "—….".contains(end);
    if (number || word || stroke) {
      pins.add(
          Taboo.SPLIT, before.first().box(), story, end + "|" + start + " " + before.text(), 0, 0);
    }
  }
}
