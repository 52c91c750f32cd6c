package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.Advert;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * M3: every column ends on the last line. A leg may end one line earlier if another leg of its
 * story ends there.
 */
public final class PageFoot {

  private PageFoot() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    List<Integer> gaps = gaps(board);
    for (int column = 0; column < gaps.size(); column++) {
      int gap = gaps.get(column);
      if (gap > 1 || (gap == 1 && !legOfFullStory(board, column))) {
        int foot = foot(board, column);
        Rect place = board.ruler().rect(column, 1, foot - gap, foot);
        String detail = "column " + (column + 1) + " by " + gap + (gap == 1 ? " line" : " lines");
        pins.add(Taboo.BOTTOM_GAP, place, name(board, column), detail, gap, 0);
      }
    }
    return pins.all();
  }

  /** White lines at the foot of each column, over the advertisements that stand there. */
  public static List<Integer> gaps(Board board) {
    List<Integer> gaps = new ArrayList<>();
    for (int column = 0; column < board.anatomy().grid().columns(); column++) {
      int at = column;
      int foot = foot(board, column);
      gaps.add(
          board.whites().stream()
              .filter(white -> white.column() == at)
              .filter(white -> white.line() < foot && white.end() >= foot)
              .mapToInt(white -> foot - white.line())
              .findFirst()
              .orElse(0));
    }
    return gaps;
  }

  /** The line under the last one that a column's stories have to reach. */
  private static int foot(Board board, int column) {
    int foot = board.anatomy().grid().lines();
    for (Advert advert : board.anatomy().adverts()) {
      Rect box = advert.box();
      boolean under =
          board.ruler().column(box.x()) <= column && column < board.ruler().columnEnd(box.right());
      if (under && board.ruler().end(box.bottom()) >= foot) {
        foot = Math.max(0, board.ruler().line(box.y()) - 1);
      }
    }
    return foot;
  }

  private static boolean legOfFullStory(Board board, int column) {
    return lowest(board, column).filter(block -> block.end() >= foot(board, column)).isPresent();
  }

  private static Optional<Block> lowest(Board board, int column) {
    return board.stories().stream()
        .filter(block -> block.covers(column))
        .max(java.util.Comparator.comparingInt(Block::end));
  }

  private static String name(Board board, int column) {
    return lowest(board, column).flatMap(Block::story).map(story -> story.name()).orElse("");
  }
}
