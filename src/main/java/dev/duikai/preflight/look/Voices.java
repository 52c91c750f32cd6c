package dev.duikai.preflight.look;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.anatomy.Panel;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.metric.Pins;
import dev.duikai.preflight.page.Stroke;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many voices a page speaks with, and whether its rules part what belongs together (23, 24).
 */
public final class Voices {

  private static final int FACES = 3;
  private static final int SIZES = 6;
  private static final int WEIGHTS = 3;
  private static final int TINTS = 1;
  private static final int BOXES = 2;
  private static final int EDGE = 2000;

  private Voices() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    Anatomy anatomy = board.anatomy();
    Set<String> faces = new TreeSet<>();
    Set<Integer> sizes = new TreeSet<>();
    for (PrintedStory story : anatomy.stories()) {
      story.head().main().forEach(line -> faces.add(line.face()));
      story.head().main().forEach(line -> sizes.add(line.size().units()));
    }
    Set<Integer> weights = new TreeSet<>();
    inside(board).forEach(stroke -> weights.add(stroke.weight().units()));
    int tints = (int) anatomy.panels().stream().filter(Panel::tinted).count();
    int boxes = (int) anatomy.panels().stream().filter(panel -> !panel.tinted()).count();
    count(pins, board, faces.size(), FACES, "faces of heads");
    count(pins, board, sizes.size(), SIZES, "sizes of heads");
    count(pins, board, weights.size(), WEIGHTS, "weights of rules");
    count(pins, board, tints, TINTS, "tinted panels");
    count(pins, board, boxes, anatomy.furniture().front() ? BOXES + 1 : BOXES, "boxes");
    inside(board).forEach(stroke -> through(pins, board, stroke));
    return pins.all();
  }

  private static void count(Pins pins, Board board, int found, int most, String what) {
    if (found > most) {
      Rect live = board.anatomy().grid().live();
      pins.add(Taboo.VOICES, live, "", found + " " + what + ", at most " + most, found, most);
    }
  }

  private static List<Stroke> inside(Board board) {
    Rect live = board.anatomy().grid().live();
    return board.anatomy().page().strokes().stream()
        .filter(stroke -> stroke.line().y().compareTo(live.y()) >= 0)
        .filter(stroke -> stroke.line().bottom().compareTo(live.bottom()) <= 0)
        .filter(stroke -> stroke.line().x().units() >= live.x().units() - EDGE)
        .filter(stroke -> stroke.line().right().units() <= live.right().units() + EDGE)
        .toList();
  }

  /**
   * An upright rule inside one story, edges of its box left out, and those of an advertisement
   * round which its text stands.
   */
  private static void through(Pins pins, Board board, Stroke stroke) {
    Rect line = stroke.line();
    Anatomy anatomy = board.anatomy();
    if (stroke.level()
        || anatomy.adverts().stream().anyMatch(ad -> ad.along(line, anatomy.grid()))) {
      return;
    }
    for (Block block : board.stories()) {
      PrintedStory story = block.story().orElseThrow();
      Rect box = story.box();
      boolean between =
          line.x().units() > box.x().units() + EDGE
              && line.x().units() < box.right().units() - EDGE
              && line.y().compareTo(box.y()) > 0
              && line.bottom().compareTo(box.bottom()) < 0;
      if (between && story.legs().size() > 1) {
        pins.add(Taboo.RULE_THROUGH, line, story, "", 0, 0);
      }
    }
  }
}
