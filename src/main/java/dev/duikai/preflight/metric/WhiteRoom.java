package dev.duikai.preflight.metric;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.board.White;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;

/** M2: hardly anything of the live area is left white, and no hole in one place. */
public final class WhiteRoom {

  private static final int HOLE = 3;

  /** White lines over and under a head that are its own. */
  private static final int HEAD_WHITE = 3;

  private static final double SHARE = 0.03;

  private WhiteRoom() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (White white : board.whites()) {
      if (white.lines() > HOLE + (white.besideHead() ? HEAD_WHITE - 1 : 0)) {
        Rect place = board.ruler().rect(white.column(), 1, white.line(), white.end());
        String detail = white.lines() + " lines of column " + (white.column() + 1);
        pins.add(Taboo.WHITE_HOLE, place, "", detail, white.lines(), HOLE);
      }
    }
    double share = share(board);
    if (share > SHARE) {
      String detail = Math.round(share * 1000) / 10.0 + " % of the live area";
      pins.add(Taboo.WHITE_SHARE, board.anatomy().grid().live(), "", detail, share, SHARE);
    }
    return pins.all();
  }

  /** The share of the live area that is white without need. */
  public static double share(Board board) {
    int cells = board.whites().stream().mapToInt(WhiteRoom::needless).sum();
    return cells / (double) board.cells();
  }

  /** White lines but for one between things and those of a head. */
  private static int needless(White white) {
    int own = white.besideHead() ? HEAD_WHITE : 1;
    return white.lines() <= own ? 0 : white.lines() - (white.besideHead() ? HEAD_WHITE : 0);
  }

  /** The cells of white that heads have over and under them. */
  public static int headWhite(Board board) {
    return board.whites().stream()
        .filter(White::besideHead)
        .mapToInt(white -> Math.min(HEAD_WHITE, white.lines()))
        .sum();
  }
}
