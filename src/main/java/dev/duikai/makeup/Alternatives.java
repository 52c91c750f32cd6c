package dev.duikai.makeup;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.search.Solver;
import java.util.ArrayList;
import java.util.List;

/** Finds pages of the same copy that look different (备选版样). */
final class Alternatives {

  /** Searches for each page that is wanted. */
  private static final int SEARCHES = 6;

  /** A block that stands lower or higher by more than this stands elsewhere. */
  private static final int NEAR = 6;

  private Alternatives() {}

  /** So many pages, the given one first; fewer if no more are found. */
  static List<PagePlan> of(PagePlan first, PageProblem page, Effort effort, int most) {
    List<PagePlan> all = new ArrayList<>(List.of(first));
    for (int search = 1; search <= SEARCHES * most && all.size() < most; search++) {
      Solver.solve(page.problem(), effort, search)
          .map(tiling -> PlanMaker.plan(page, tiling))
          .filter(PagePlan::closed)
          .filter(plan -> all.stream().allMatch(other -> differ(plan, other)))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** Whether at least a third of the blocks stand elsewhere or are of another width. */
  static boolean differ(PagePlan a, PagePlan b) {
    long other =
        a.stories().stream()
            .filter(placed -> b.stories().stream().noneMatch(was -> same(placed, was)))
            .count();
    return 3 * other >= a.stories().size();
  }

  private static boolean same(PlacedStory a, PlacedStory b) {
    return a.portion().story().id().equals(b.portion().story().id())
        && a.column() == b.column()
        && a.form().measure().columns() == b.form().measure().columns()
        && Math.abs(a.line() - b.line()) <= NEAR;
  }
}
