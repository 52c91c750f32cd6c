package dev.duikai.preflight.look;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Leg;
import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.Picture;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.metric.Marks;
import dev.duikai.preflight.metric.Pins;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;

/** One picture by itself: its shape, its caption, its place in the leg (15, 16, 17, 18). */
public final class PictureLook {

  private static final int DISTORTION = 10;
  private static final Length EDGE = Length.points(1.5);
  private static final int SLIVER = 5;

  private PictureLook() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (PrintedStory story : board.anatomy().stories()) {
      for (Picture picture : story.pictures()) {
        int off = picture.image().stretch() - 1000;
        if (Math.abs(off) > DISTORTION) {
          String detail = "by " + off / 10.0 + " %";
          pins.add(Taboo.STRETCHED, picture.image().box(), story, detail, off, DISTORTION);
        }
        caption(pins, story, picture, board);
        story.legs().forEach(leg -> place(pins, story, picture, leg));
      }
    }
    return pins.all();
  }

  private static void caption(Pins pins, PrintedStory story, Picture picture, Board board) {
    Rect image = picture.image().box();
    for (TextLine line : picture.caption()) {
      String end = line.runs().getLast().last().text();
      Length hang = Marks.closing(end) ? board.anatomy().body().size() : Length.ZERO;
      if (line.left().compareTo(image.x().minus(EDGE)) < 0
          || line.right().minus(hang).compareTo(image.right().plus(EDGE)) > 0) {
        pins.add(Taboo.CAPTION, line.box(), story, line.text(), 0, 0);
      }
    }
  }

  private static void place(Pins pins, PrintedStory story, Picture picture, Leg leg) {
    Rect box = picture.box();
    Rect column = leg.box();
    if (Boxes.commonWidth(box, column) <= 0) {
      return;
    }
    int over = count(leg, box, true);
    int under = count(leg, box, false);
    if (over > 0) {
      String detail = over + " lines of its leg stand over it";
      pins.add(Taboo.PICTURE_PLACE, box, story, detail, over, 0);
    } else if (under > 0
        && under <= SLIVER
        && story.lines().size() > SLIVER * story.legs().size()) {
      pins.add(Taboo.SLIVER, box, story, under + " lines under it", under, SLIVER + 1);
    }
  }

  private static int count(Leg leg, Rect picture, boolean over) {
    return (int)
        leg.lines().stream()
            .map(LegLine::baseline)
            .filter(line ->
                over ? line.compareTo(picture.y()) <= 0 : line.compareTo(picture.bottom()) > 0)
            .count();
  }
}
