package dev.duikai.preflight.look;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.metric.Pins;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All pictures of a page: whether one dominates, and whether two of different stories touch (6,
 * 14).
 */
public final class PicturesTogether {

  private static final double DOMINANT = 2;
  private static final int CELLS = 66;
  private static final int LINES = 3;

  private PicturesTogether() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    List<Pictured> all = new ArrayList<>();
    for (PrintedStory story : board.anatomy().stories()) {
      story.pictures().forEach(p -> all.add(new Pictured(story, p.image().box())));
    }
    dominant(pins, board.anatomy().grid(), all);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        touch(pins, board.anatomy().grid(), all.get(i), all.get(j));
      }
    }
    return pins.all();
  }

  private record Pictured(PrintedStory story, Rect box) {}

  private static void dominant(Pins pins, Grid grid, List<Pictured> all) {
    if (all.isEmpty()) {
      return;
    }
    List<Pictured> bySize =
        all.stream()
            .sorted(Comparator.comparingDouble((Pictured p) -> -Boxes.area(p.box())))
            .toList();
    Pictured first = bySize.getFirst();
    double cell = grid.columnWidth().plus(grid.gutter()).points() * grid.pitch().points();
    double cells = Boxes.area(first.box()) / cell;
    double ratio =
        all.size() < 2 ? DOMINANT : Boxes.area(first.box()) / Boxes.area(bySize.get(1).box());
    if (cells < CELLS || ratio < DOMINANT) {
      String detail =
          Math.round(cells) + " cells, " + Math.round(ratio * 10) / 10.0 + " times the next";
      pins.add(Taboo.DOMINANT_PICTURE, first.box(), first.story(), detail, ratio, DOMINANT);
    }
  }

  private static void touch(Pins pins, Grid grid, Pictured a, Pictured b) {
    boolean foreign = a.story().number() != b.story().number();
    boolean near =
        Boxes.commonWidth(a.box(), b.box()) > -grid.columnWidth().units()
            && Boxes.commonHeight(a.box(), b.box()) > -LINES * grid.pitch().units();
    if (foreign && near) {
      String detail = "with the picture of “" + b.story().name() + "”";
      pins.add(Taboo.PICTURE_TOUCH, Boxes.around(a.box(), b.box()), a.story(), detail, 0, 0);
    }
  }
}
