package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.board.White;
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
    int lines = board.anatomy().grid().lines();
    List<Integer> gaps = gaps(board);
    for (int column = 0; column < gaps.size(); column++) {
      int gap = gaps.get(column);
      if (gap > 1 || (gap == 1 && !legOfFullStory(board, column))) {
        Rect place = board.ruler().rect(column, 1, lines - gap, lines);
        String detail = "column " + (column + 1) + " by " + gap + (gap == 1 ? " line" : " lines");
        pins.add(Taboo.BOTTOM_GAP, place, name(board, column), detail, gap, 0);
      }
    }
    return pins.all();
  }

  /** White lines at the foot of each column. */
  public static List<Integer> gaps(Board board) {
    List<Integer> gaps = new ArrayList<>();
    for (int column = 0; column < board.anatomy().grid().columns(); column++) {
      int at = column;
      gaps.add(
          board.whites().stream()
              .filter(white -> white.column() == at && white.atFoot())
              .mapToInt(White::lines)
              .findFirst()
              .orElse(0));
    }
    return gaps;
  }

  private static boolean legOfFullStory(Board board, int column) {
    return lowest(board, column)
        .filter(block -> block.end() == board.anatomy().grid().lines())
        .isPresent();
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
