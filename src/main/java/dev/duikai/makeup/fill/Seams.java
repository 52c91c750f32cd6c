package dev.duikai.makeup.fill;

import java.util.List;

/** Gutters and lines that run through the page (通缝, 断版); advertisements don't count. */
final class Seams {

  private Seams() {}

  static void find(List<Fault> faults, Problem problem, List<Spot> spots) {
    int top = problem.lines();
    int foot = 0;
    for (Spot spot : spots) {
      if (story(problem, spot)) {
        top = Math.min(top, spot.line());
        foot = Math.max(foot, spot.bottom());
      }
    }
    vertical(faults, problem, spots, foot - top);
    horizontal(faults, problem, spots, top, foot);
  }

  private static boolean story(Problem problem, Spot spot) {
    return problem.items().get(spot.item()).kind() == FillItem.Kind.STORY;
  }

  private static void vertical(List<Fault> faults, Problem problem, List<Spot> spots, int height) {
    for (int gutter = 1; gutter < problem.columns(); gutter++) {
      int run = longestRun(problem, spots, gutter);
      if (run >= height) {
        faults.add(new Fault("seam.vertical", List.of(), problem.weights().seamVertical()));
      } else if (run * 10 > height * 6) {
        int twice = run * 10 > height * 8 ? 2 : 1;
        faults.add(new Fault("gutter-run", List.of(), twice * problem.weights().gutterRun()));
      }
    }
  }

  private static int longestRun(Problem problem, List<Spot> spots, int gutter) {
    boolean[] edge = new boolean[problem.lines()];
    for (Spot spot : spots) {
      if (!story(problem, spot)) {
        continue;
      }
      if (spot.column() == gutter || spot.right() == gutter) {
        for (int line = spot.line(); line < spot.bottom(); line++) {
          edge[line] = true;
        }
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
      List<Fault> faults, Problem problem, List<Spot> spots, int top, int foot) {
    for (int line = top + 1; line < foot; line++) {
      boolean crossed = false;
      boolean between = false;
      for (Spot spot : spots) {
        crossed |= spot.line() < line && line < spot.bottom();
        between |= spot.bottom() == line && story(problem, spot);
      }
      if (between && !crossed) {
        faults.add(new Fault("seam.horizontal", List.of(), problem.weights().seamHorizontal()));
      }
    }
  }
}
