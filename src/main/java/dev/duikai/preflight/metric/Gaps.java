package dev.duikai.preflight.metric;

import dev.duikai.preflight.anatomy.LegLine;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;

/** How loose lines are set, in thousandths of an em between two characters. */
public final class Gaps {

  private static final int LOOSE = 100;
  private static final int LIMIT = 250;
  private static final int BETWEEN_SCRIPTS = 250;
  private static final int WORD_SPACE = 500;

  /** A gap that is so much wider than the others of its line holds a space, which leaves no ink. */
  private static final int A_SPACE = 200;

  private Gaps() {}

  public static List<Violation> of(Board board) {
    Pins pins = new Pins(board);
    for (PrintedStory story : board.anatomy().stories()) {
      for (LegLine line : story.lines()) {
        int gap = widest(line);
        if (gap > LIMIT) {
          pins.add(Taboo.GAP, line.first().box(), story, line.text(), gap / 1000.0, LIMIT / 1000.0);
        }
      }
    }
    return pins.all();
  }

  /** Lines with a gap over a tenth of an em. */
  public static int loose(Board board) {
    return (int) lines(board).stream().filter(line -> widest(line) > LOOSE).count();
  }

  /** The widest gap on the page. */
  public static int widest(Board board) {
    return lines(board).stream().mapToInt(Gaps::widest).max().orElse(0);
  }

  private static List<LegLine> lines(Board board) {
    return board.anatomy().stories().stream().flatMap(s -> s.lines().stream()).toList();
  }

  private static int widest(LegLine line) {
    if (!line.isText()) {
      return 0;
    }
    List<Glyph> glyphs = line.first().glyphs();
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      gaps.add(gap(glyphs.get(i - 1), glyphs.get(i)));
    }
    int usual = gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get(gaps.size() / 2);
    return gaps.stream().mapToInt(gap -> gap >= usual + A_SPACE ? usual : gap).max().orElse(0);
  }

  private static int gap(Glyph before, Glyph next) {
    int size = Math.max(1, next.size().units());
    int gap = 1000 * next.x().minus(before.right()).units() / size;
    boolean marks = Marks.any(before.text()) || Marks.any(next.text());
    if (!Marks.wide(before) && !Marks.wide(next)) {
      return gap - WORD_SPACE;
    }
    return Marks.wide(before) == Marks.wide(next) || marks ? gap : gap - BETWEEN_SCRIPTS;
  }
}
