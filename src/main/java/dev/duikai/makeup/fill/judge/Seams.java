package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Taboo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gutters and lines that run through the page (通缝, 断版); advertisements and the ear don't count. */
final class Seams {

  /** A seam is one only where stories stand along two fifths of it. */
  private static final int LEAST = 4;

  private static final int LONG_RUN = 8;
  private static final int SEEN_RUN = 6;
  private static final int WHOLE = 10;

  private final Problem problem;
  private final Known known;

  /** The lines on which a story ends at each gutter. */
  private final LineMarks edges;

  /** The gutters that a story crosses. */
  private final boolean[] crossed;

  Seams(Problem problem, Known known) {
    this.problem = problem;
    this.known = known;
    this.edges = new LineMarks(problem.columns() + 1);
    this.crossed = new boolean[problem.columns() + 1];
  }

  void judge(Ledger ledger, List<Spot> all) {
    List<Spot> spots = new ArrayList<>(all.size());
    int top = problem.lines();
    int foot = 0;
    for (Spot spot : all) {
      if (known.kind(spot) == FillItem.Kind.STORY && known.rank(spot) > 0) {
        spots.add(spot);
        top = Math.min(top, spot.line());
        foot = Math.max(foot, spot.bottom());
      }
    }
    if (foot > top) {
      mark(spots);
      vertical(ledger, foot - top);
      horizontal(ledger, spots, top, foot);
    }
  }

  private void mark(List<Spot> spots) {
    edges.clear();
    Arrays.fill(crossed, false);
    for (Spot spot : spots) {
      Arrays.fill(crossed, spot.column() + 1, spot.right(), true);
      edges.mark(spot.column(), spot.line(), spot.bottom());
      edges.mark(spot.right(), spot.line(), spot.bottom());
    }
  }

  /** A gutter is looked at from six tenths of the height on, a fault from eight. */
  private void vertical(Ledger ledger, int height) {
    int price = problem.weights().of(Taboo.GUTTER_RUN);
    for (int gutter = 1; gutter < problem.columns(); gutter++) {
      int all = edges.count(gutter);
      int run = all * WHOLE > SEEN_RUN * height ? edges.longestRun(gutter) : 0;
      if (!crossed[gutter] && all * WHOLE > LEAST * problem.lines()) {
        ledger.page(Taboo.SEAM_VERTICAL, problem.weights().of(Taboo.SEAM_VERTICAL));
      } else if (run * WHOLE > LONG_RUN * height) {
        ledger.page(Taboo.GUTTER_RUN, price);
      } else if (run * WHOLE > SEEN_RUN * height) {
        ledger.taste(price * (run * WHOLE - SEEN_RUN * height) / (LEAST * height));
      }
    }
  }

  private void horizontal(Ledger ledger, List<Spot> spots, int top, int foot) {
    for (int i = 0; i < spots.size(); i++) {
      int line = spots.get(i).bottom();
      boolean inside = line > top && line < foot;
      if (inside && first(spots, i) && !crossed(spots, line)) {
        ledger.page(Taboo.SEAM_HORIZONTAL, problem.weights().of(Taboo.SEAM_HORIZONTAL));
      }
    }
  }

  /** Whether no story before this one ends on its line, so that a seam is counted once. */
  private static boolean first(List<Spot> spots, int at) {
    for (int i = 0; i < at; i++) {
      if (spots.get(i).bottom() == spots.get(at).bottom()) {
        return false;
      }
    }
    return true;
  }

  private static boolean crossed(List<Spot> spots, int line) {
    for (Spot spot : spots) {
      if (spot.line() < line && line < spot.bottom()) {
        return true;
      }
    }
    return false;
  }
}
