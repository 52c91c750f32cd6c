package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Taboo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gutters and lines that run through the page (通缝, 断版); advertisements don't count. */
final class Seams {

  private Seams() {}

  /** A seam is one only where stories stand along two fifths of it. */
  private static final int LEAST = 4;

  private static final int LONG_RUN = 8;
  private static final int SEEN_RUN = 6;
  private static final int WHOLE = 10;

  static void find(Ledger ledger, Problem problem, List<Spot> all) {
    List<Spot> spots = new ArrayList<>(all.size());
    int top = problem.lines();
    int foot = 0;
    for (Spot spot : all) {
      if (problem.items().get(spot.item()).kind() == FillItem.Kind.STORY) {
        spots.add(spot);
        top = Math.min(top, spot.line());
        foot = Math.max(foot, spot.bottom());
      }
    }
    if (foot > top) {
      vertical(ledger, problem, spots, foot - top);
      horizontal(ledger, problem, spots, top, foot);
    }
  }

  /** A gutter is looked at from six tenths of the height on, a fault from eight. */
  private static void vertical(Ledger ledger, Problem problem, List<Spot> spots, int height) {
    int price = problem.weights().of(Taboo.GUTTER_RUN);
    boolean[] edge = new boolean[problem.lines()];
    for (int gutter = 1; gutter < problem.columns(); gutter++) {
      boolean crossed = marked(spots, gutter, edge);
      int run = longestRun(edge);
      if (!crossed && count(edge) * WHOLE > LEAST * problem.lines()) {
        ledger.page(Taboo.SEAM_VERTICAL, problem.weights().of(Taboo.SEAM_VERTICAL));
      } else if (run * WHOLE > LONG_RUN * height) {
        ledger.page(Taboo.GUTTER_RUN, price);
      } else if (run * WHOLE > SEEN_RUN * height) {
        ledger.taste(price * (run * WHOLE - SEEN_RUN * height) / (LEAST * height));
      }
    }
  }

  /** Marks the lines on which a story ends at a gutter; tells whether a story crosses it. */
  private static boolean marked(List<Spot> spots, int gutter, boolean[] edge) {
    Arrays.fill(edge, false);
    boolean crossed = false;
    for (Spot spot : spots) {
      crossed |= spot.column() < gutter && gutter < spot.right();
      if (spot.column() == gutter || spot.right() == gutter) {
        Arrays.fill(edge, spot.line(), spot.bottom(), true);
      }
    }
    return crossed;
  }

  private static int count(boolean[] edge) {
    int count = 0;
    for (boolean on : edge) {
      count += on ? 1 : 0;
    }
    return count;
  }

  private static int longestRun(boolean[] edge) {
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
