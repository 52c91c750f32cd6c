package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * M6: no two open heads stand in the same rows on both sides of a gutter (碰题). Heads whose sizes
 * differ by less than a quarter are of one level. One touch of two levels is let pass on a page.
 */
public final class HeadTouch {

  /** From this ratio on two sizes are of different levels. */
  public static final double LEVEL = 1.25;

  private static final int ALLOWED = 1;

  private HeadTouch() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    List<Touch> touches = touches(board);
    int next = (int) touches.stream().filter(touch -> touch.ratio() >= LEVEL).count();
    for (Touch touch : touches) {
      String detail =
          touch.left().head().size()
              + " pt beside “"
              + touch.right().name()
              + "” "
              + touch.right().head().size()
              + " pt";
      if (touch.ratio() < LEVEL) {
        pins.add(Taboo.HEAD_TOUCH_SAME, touch.place(), touch.left(), detail, touch.ratio(), LEVEL);
      } else if (next > ALLOWED) {
        pins.add(Taboo.HEAD_TOUCH_NEXT, touch.place(), touch.left(), detail, next, ALLOWED);
      } else {
        pins.letPass(Taboo.HEAD_TOUCH_NEXT, touch.place(), touch.left(), detail, next, ALLOWED);
      }
    }
    return pins.all();
  }

  private record Touch(PrintedStory left, PrintedStory right, Rect place) {

    double ratio() {
      double one = left.head().size().points();
      double other = right.head().size().points();
      return Math.max(one, other) / Math.min(one, other);
    }
  }

  private static List<Touch> touches(Board board) {
    List<Touch> touches = new ArrayList<>();
    for (Block left : board.stories()) {
      for (Block right : board.stories()) {
        if (left.right() == right.column()) {
          touch(left.story().orElseThrow(), right.story().orElseThrow()).ifPresent(touches::add);
        }
      }
    }
    return touches;
  }

  private static Optional<Touch> touch(PrintedStory left, PrintedStory right) {
    Optional<Rect> a = open(left);
    Optional<Rect> b = open(right);
    boolean touch = a.isPresent() && b.isPresent() && Boxes.commonHeight(a.get(), b.get()) > 0;
    return touch
        ? Optional.of(new Touch(left, right, Boxes.around(a.get(), b.get())))
        : Optional.empty();
  }

  /** The display lines of a head that stands in no box. */
  private static Optional<Rect> open(PrintedStory story) {
    return story.open() && !story.head().main().isEmpty()
        ? story.head().display()
        : Optional.empty();
  }
}
