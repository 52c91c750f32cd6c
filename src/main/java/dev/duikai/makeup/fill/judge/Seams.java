package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Taboo;
import java.util.Arrays;

/** Gutters and lines that run through the page (通缝, 断版); advertisements and the ear don't count. */
final class Seams {

  /** A seam is one only where stories stand along two fifths of it. */
  private static final int LEAST = 4;

  private static final int LONG_RUN = 8;
  private static final int SEEN_RUN = 6;
  private static final int WHOLE = 10;
  private static final int FEET = 0;
  private static final int INSIDE = 1;

  private final Problem problem;
  private final Places places;

  /** The lines on which a story ends at each gutter. */
  private final LineMarks edges;

  /** The gutters that a story crosses. */
  private final boolean[] crossed;

  /** The lines on which stories end, and those inside stories. */
  private final LineMarks across = new LineMarks(2);

  Seams(Problem problem, Places places) {
    this.problem = problem;
    this.places = places;
    this.edges = new LineMarks(problem.columns() + 1);
    this.crossed = new boolean[problem.columns() + 1];
  }

  void judge(Ledger ledger) {
    int top = problem.lines();
    int foot = 0;
    clear();
    for (int i = 0; i < places.count(); i++) {
      if (places.ranked(i)) {
        mark(i);
        top = Math.min(top, places.top(i));
        foot = Math.max(foot, places.foot(i));
      }
    }
    if (foot > top) {
      vertical(ledger, foot - top);
      horizontal(ledger);
    }
  }

  private void clear() {
    Arrays.fill(crossed, false);
    edges.clear();
    across.clear();
  }

  private void mark(int block) {
    int top = places.top(block);
    int foot = places.foot(block);
    int right = places.right(block);
    for (int gutter = places.left(block) + 1; gutter < right; gutter++) {
      crossed[gutter] = true;
    }
    edges.mark(places.left(block), top, foot);
    edges.mark(right, top, foot);
    across.mark(FEET, foot, foot + 1);
    across.mark(INSIDE, top + 1, foot);
  }

  /** A gutter is looked at from six tenths of the height on, a fault from eight. */
  private void vertical(Ledger ledger, int height) {
    int price = problem.weights().of(Taboo.GUTTER_RUN);
    int seen = SEEN_RUN * height / WHOLE;
    for (int gutter = 1; gutter < problem.columns(); gutter++) {
      int all = edges.count(gutter);
      int run = all > seen ? edges.longestRun(gutter, seen) : 0;
      if (!crossed[gutter] && all * WHOLE > LEAST * problem.lines()) {
        ledger.page(Taboo.SEAM_VERTICAL, problem.weights().of(Taboo.SEAM_VERTICAL));
      } else if (run * WHOLE > LONG_RUN * height) {
        ledger.page(Taboo.GUTTER_RUN, price);
      } else if (run * WHOLE > SEEN_RUN * height) {
        ledger.taste(price * (run * WHOLE - SEEN_RUN * height) / (LEAST * height));
      }
    }
  }

  /** Each line but the last on which a story ends and that none crosses. */
  private void horizontal(Ledger ledger) {
    int seams = across.countWithout(FEET, INSIDE) - 1;
    for (int i = 0; i < seams; i++) {
      ledger.page(Taboo.SEAM_HORIZONTAL, problem.weights().of(Taboo.SEAM_HORIZONTAL));
    }
  }
}
