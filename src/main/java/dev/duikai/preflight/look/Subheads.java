package dev.duikai.preflight.look;

import dev.duikai.preflight.anatomy.Leg;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.metric.Pins;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;

/** Subheads have text under them, stand in no row together, and break up grey fields (12, 13). */
public final class Subheads {

  private static final int LINES_UNDER = 3;
  private static final int GREY = 90;

  private Subheads() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (PrintedStory story : board.anatomy().stories()) {
      for (int i = 0; i < story.legs().size(); i++) {
        low(pins, story, story.legs().get(i));
        if (i > 0) {
          row(pins, story, story.legs().get(i - 1), story.legs().get(i));
        }
      }
      grey(pins, story);
    }
    return pins.all();
  }

  private static void low(Pins pins, PrintedStory story, Leg leg) {
    List<LegLine> lines = leg.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (subhead(lines.get(i))) {
        int under = (int) lines.stream().skip(i).filter(line -> !subhead(line)).count();
        if (under < LINES_UNDER) {
          String detail = lines.get(i).text() + ": " + under + " lines under it";
          pins.add(Taboo.SUBHEAD, lines.get(i).first().box(), story, detail, under, LINES_UNDER);
          return;
        }
      }
    }
  }

  private static boolean subhead(LegLine line) {
    return line.kind() == LegLine.Kind.SUBHEAD;
  }

  private static void row(Pins pins, PrintedStory story, Leg left, Leg right) {
    for (LegLine a : left.lines()) {
      for (LegLine b : right.lines()) {
        if (subhead(a) && subhead(b) && Boxes.commonHeight(a.first().box(), b.first().box()) > 0) {
          String detail = a.text() + " beside " + b.text();
          pins.add(Taboo.SUBHEAD_ROW, a.first().box(), story, detail, 0, 0);
        }
      }
    }
  }

  private static void grey(Pins pins, PrintedStory story) {
    if (!story.pictures().isEmpty()) {
      return;
    }
    int run = 0;
    int longest = 0;
    for (LegLine line : story.lines()) {
      run = subhead(line) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    if (longest > GREY) {
      pins.add(Taboo.GREY_FIELD, story.box(), story, longest + " lines", longest, GREY);
    }
  }
}
