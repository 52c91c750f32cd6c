package dev.duikai.makeup.fill;

import java.util.Arrays;
import java.util.List;

/** Gutters and lines that run through the page (通缝, 断版); advertisements don't count. */
final class Seams {

  private Seams() {}

  static void find(Ledger ledger, Problem problem, List<Spot> spots) {
    int top = problem.lines();
    int foot = 0;
    for (Spot spot : spots) {
      if (matter(problem, spot)) {
        top = Math.min(top, spot.line());
        foot = Math.max(foot, spot.bottom());
      }
    }
    if (foot > top) {
      vertical(ledger, problem, spots, top, foot);
      horizontal(ledger, problem, spots, top, foot);
    }
  }

  private static boolean matter(Problem problem, Spot spot) {
    return problem.items().get(spot.item()).kind() != FillItem.Kind.SLOT;
  }

  /** A gutter is looked at from six tenths of the height on, a fault from eight. */
  private static void vertical(
      Ledger ledger, Problem problem, List<Spot> spots, int top, int foot) {
    int height = foot - top;
    int price = problem.weights().of(Taboo.GUTTER_RUN);
    boolean[] edge = new boolean[foot];
    for (int gutter = 1; gutter < problem.columns(); gutter++) {
      int run = longestRun(problem, spots, gutter, edge);
      if (run >= height) {
        ledger.page(Taboo.SEAM_VERTICAL, problem.weights().of(Taboo.SEAM_VERTICAL));
      } else if (run * 10 > height * 8) {
        ledger.page(Taboo.GUTTER_RUN, price);
      } else if (run * 10 > height * 6) {
        ledger.taste(price * (run * 10 - height * 6) / (height * 4));
      }
    }
  }

  private static int longestRun(Problem problem, List<Spot> spots, int gutter, boolean[] edge) {
    Arrays.fill(edge, false);
    for (Spot spot : spots) {
      if ((spot.column() == gutter || spot.right() == gutter) && matter(problem, spot)) {
        Arrays.fill(edge, spot.line(), spot.bottom(), true);
      }
    }
    int longest = 0;
    int run = 0;
    for (boolean on : edge) {
      run = on ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static void horizontal(
      Ledger ledger, Problem problem, List<Spot> spots, int top, int foot) {
    for (Spot upper : spots) {
      int line = upper.bottom();
      if (line > top && line < foot && matter(problem, upper) && first(problem, spots, upper)) {
        if (!crossed(spots, line)) {
          ledger.page(Taboo.SEAM_HORIZONTAL, problem.weights().of(Taboo.SEAM_HORIZONTAL));
        }
      }
    }
  }

  /** Whether no block before this one ends on its line, so that a seam is counted once. */
  private static boolean first(Problem problem, List<Spot> spots, Spot upper) {
    for (Spot spot : spots) {
      if (spot == upper) {
        return true;
      }
      if (spot.bottom() == upper.bottom() && matter(problem, spot)) {
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
