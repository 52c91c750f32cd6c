package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Panel;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;

/**
 * M7: no gutter and no line runs through all stories of the page (通缝, 断版). Advertisements and the
 * nameplate don't count. A gutter that parts stories over more than four fifths of the page is a
 * run; the edge of a tinted rail is meant.
 */
public final class Seams {

  private static final double RUN = 0.8;
  private static final double LEAST = 0.4;

  private final Board board;
  private final Pins pins;
  private final int columns;
  private final int top;
  private final int foot;

  private Seams(Board board) {
    this.board = board;
    this.pins = new Pins(board);
    this.columns = board.anatomy().grid().columns();
    int under =
        board.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.NAMEPLATE)
            .mapToInt(Block::end)
            .max()
            .orElse(0);
    this.top =
        board.stories().stream()
            .mapToInt(Block::line)
            .filter(l -> l >= under - 1)
            .min()
            .orElse(under);
    this.foot = board.stories().stream().mapToInt(Block::end).max().orElse(0);
  }

  public static List<Violation> of(Board board) {
    Seams seams = new Seams(board);
    seams.vertical();
    seams.horizontal();
    return seams.pins.all();
  }

  private void vertical() {
    int lines = board.anatomy().grid().lines();
    for (int gutter = 1; gutter < columns; gutter++) {
      int edges = 0;
      int crossed = 0;
      int run = 0;
      int longest = 0;
      for (int line = top; line < foot; line++) {
        Side side = side(gutter, line);
        edges += side == Side.EDGE ? 1 : 0;
        crossed += side == Side.CROSSED ? 1 : 0;
        run = side == Side.EDGE ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      Rect place = board.ruler().gutter(gutter, top, foot);
      String where = "between columns " + gutter + " and " + (gutter + 1);
      if (crossed == 0 && edges > LEAST * lines) {
        pins.add(Taboo.SEAM_VERTICAL, place, "", where, edges, 0);
      } else if (longest > RUN * lines) {
        pins.add(
            Taboo.GUTTER_RUN, place, "", where + ": " + longest + " lines", longest, RUN * lines);
      }
    }
  }

  private enum Side {
    CROSSED,
    EDGE,
    NEUTRAL
  }

  private Side side(int gutter, int line) {
    boolean edge = false;
    for (Block block : board.blocks()) {
      boolean left = block.covers(gutter - 1, line);
      boolean right = block.covers(gutter, line);
      if (block.isAdvert() && (left || right)) {
        return Side.NEUTRAL;
      }
      if (left && right) {
        return Side.CROSSED;
      }
      if ((left || right) && rail(block)) {
        return Side.NEUTRAL;
      }
      edge |= left || right;
    }
    return edge ? Side.EDGE : Side.NEUTRAL;
  }

  /** Whether a block is part of a tinted rail over most of the page. */
  private boolean rail(Block block) {
    return block.story().flatMap(s -> s.panel()).filter(Panel::tinted).isPresent()
        && block.lines() > RUN * board.anatomy().grid().lines();
  }

  private void horizontal() {
    for (int line = top + 1; line < foot; line++) {
      int edges = 0;
      boolean crossed = false;
      for (int column = 0; column < columns; column++) {
        int c = column;
        int l = line;
        boolean advert =
            board.blocks().stream()
                .filter(Block::isAdvert)
                .anyMatch(b -> b.covers(c, l) && b.covers(c, l - 1));
        boolean over =
            board.blocks().stream()
                .filter(b -> !b.isAdvert())
                .anyMatch(b -> b.covers(c, l) && b.covers(c, l - 1));
        boolean ends =
            board.stories().stream().anyMatch(b -> b.covers(c) && (b.end() == l || b.line() == l));
        crossed |= over;
        edges += ends && !advert ? 1 : 0;
      }
      if (!crossed && edges > LEAST * columns) {
        Rect place = board.ruler().between(line);
        pins.add(Taboo.SEAM_HORIZONTAL, place, "", "over line " + (line + 1), edges, 0);
      }
    }
  }
}
