package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.List;

/** Finds the faults of a page (page-look section 10) and prices them. */
final class Judge {

  /** Ranks whose heads stand over those of all below them. */
  private static final int SECONDS = 3;

  private final Problem problem;
  private final Weights weights;

  Judge(Problem problem) {
    this.problem = problem;
    this.weights = problem.weights();
  }

  Tiling judge(int skeleton, List<Spot> spots) {
    List<Fault> faults = new ArrayList<>();
    int cost = 0;
    for (int i = 0; i < spots.size(); i++) {
      cost += spots.get(i).shape().cost();
      alone(faults, spots.get(i), spots);
      for (int j = 0; j < spots.size(); j++) {
        if (i != j) {
          pair(faults, spots.get(i), spots.get(j));
        }
      }
    }
    Seams.find(faults, problem, spots);
    for (Fault fault : faults) {
      cost += fault.cost();
    }
    return new Tiling(skeleton, List.copyOf(spots), List.copyOf(faults), cost);
  }

  private void alone(List<Fault> faults, Spot spot, List<Spot> spots) {
    FillItem item = item(spot);
    if (item.kind() == FillItem.Kind.FILLER) {
      int foot = spot.bottom() == foot(spots) ? 0 : 25;
      int head = spot.line() < problem.lines() / 4 ? 25 : 0;
      int corner = spot.column() == 0 || spot.right() == problem.columns() ? 0 : 8;
      int area = spot.shape().columns() * spot.shape().lines();
      int large = area / 8 + (besideAd(spot, spots) ? 40 : 0);
      add(faults, "filler", weights.filler() + foot + head + corner + large, spot);
    }
    if (item.rank() == 1 && item.kind() == FillItem.Kind.STORY) {
      if (spot.line() > firstLine()) {
        add(faults, "lead-corner", weights.leadCorner(), spot);
      } else if (spot.column() > 0) {
        add(faults, "lead-corner", weights.leadCorner() * 5 / 8, spot);
      }
    }
    if (item.kind() == FillItem.Kind.STORY && spot.shape().lines() > 3 * tower(spot)) {
      add(faults, "tower", (spot.shape().lines() - 3 * tower(spot)) / 2, spot);
    }
  }

  /** Two advertisements that touch look like one, whoever paid for them. */
  private boolean besideAd(Spot spot, List<Spot> spots) {
    return spots.stream()
        .filter(other -> other != spot && item(other).kind() != FillItem.Kind.STORY)
        .anyMatch(other ->
            spot.above(other) || other.above(spot) || spot.leftOf(other) || other.leftOf(spot));
  }

  /** The line under the lowest matter that is no slot. */
  private int foot(List<Spot> spots) {
    return spots.stream()
        .filter(s -> item(s).kind() != FillItem.Kind.SLOT)
        .mapToInt(Spot::bottom)
        .max()
        .orElse(problem.lines());
  }

  private static int tower(Spot spot) {
    return 12 * spot.shape().columns();
  }

  /** The first line under a nameplate or another slot at the top. */
  private int firstLine() {
    return problem.items().stream().anyMatch(i -> i.kind() == FillItem.Kind.SLOT)
        ? problem.lines() / 3
        : 0;
  }

  private void pair(List<Fault> faults, Spot a, Spot b) {
    if (a.leftOf(b)) {
      touch(faults, a, b);
      alike(faults, a, b);
      if (a.shape().picture() > 0 && b.shape().picture() > 0) {
        add(faults, "picture-touch", weights.pictureTouch() / 2, a, b);
      }
    }
    if (a.above(b) && bothStories(a, b)) {
      stacked(faults, a, b);
    }
    if (a.item() != b.item() && bothStories(a, b)) {
      order(faults, a, b);
    }
  }

  /** 碰题: two open heads in the same rows on both sides of a gutter. */
  private void touch(List<Fault> faults, Spot a, Spot b) {
    Top left = a.shape().top();
    Top right = b.shape().top();
    if (!left.open() || !right.open()) {
      return;
    }
    boolean overlap = a.line() < b.line() + right.rows() && b.line() < a.line() + left.rows();
    if (!overlap) {
      return;
    }
    int apart = Math.abs(left.level() - right.level());
    boolean alike = left.face() == right.face() && left.size() == right.size();
    int cost =
        apart == 0 ? weights.sameLevelTouch() : weights.nextLevelTouch() / Math.max(1, apart);
    add(faults, "head-touch", cost + (alike ? weights.nextLevelTouch() : 0), a, b);
  }

  private void alike(List<Fault> faults, Spot a, Spot b) {
    if (a.shape().broken() && b.shape().broken()) {
      add(faults, "broken-neighbours", weights.brokenNeighbours() / 2, a, b);
    }
    if (sameFace(a, b)) {
      add(faults, "alike-neighbours", weights.alikeNeighbours() / 3, a, b);
    }
  }

  private static boolean sameFace(Spot a, Spot b) {
    Top one = a.shape().top();
    Top other = b.shape().top();
    return one.open() && other.open() && one.face() == other.face();
  }

  private void stacked(List<Fault> faults, Spot upper, Spot lower) {
    if (sameFace(upper, lower)) {
      add(faults, "alike-neighbours", weights.alikeNeighbours() / 3, upper, lower);
    }
    Top a = upper.shape().top();
    Top b = lower.shape().top();
    boolean same = upper.shape().columns() == lower.shape().columns();
    if (a.open() && b.open() && same && a.size() == b.size() && a.face() == b.face()) {
      add(faults, "alike-neighbours", weights.alikeNeighbours(), upper, lower);
    }
    int first = item(upper).rank();
    int second = item(lower).rank();
    if (first > 0 && second > 0 && level(upper) > level(lower)) {
      add(faults, "rank-order", weights.rankOrder() / 3, upper, lower);
    }
  }

  /** 主次倒置: the weaker story of two stands clearly higher. */
  private void order(List<Fault> faults, Spot strong, Spot weak) {
    int better = item(strong).rank();
    int worse = item(weak).rank();
    if (better == 0 || worse == 0 || better >= worse) {
      return;
    }
    size(faults, strong, weak);
    if (level(strong) >= level(weak)) {
      return;
    }
    if (weak.line() + problem.lines() / 5 < strong.line()) {
      add(faults, "rank-order", weights.rankOrder(), strong, weak);
    }
  }

  /** The lead's head dominates; no weaker story has a larger head than a stronger one. */
  private void size(List<Fault> faults, Spot strong, Spot weak) {
    int one = strong.shape().top().size();
    int other = weak.shape().top().size();
    if (one == 0 || other == 0) {
      return;
    }
    if (item(strong).rank() == 1 && other * 5 > one * 4) {
      add(faults, "dominant-head", 12, strong, weak);
    } else if (other > one + 2 && item(strong).rank() <= SECONDS) {
      add(faults, "rank-size", 5, strong, weak);
    }
  }

  private static int level(Spot spot) {
    int level = spot.shape().top().level();
    return level == 0 ? 3 : level;
  }

  private boolean bothStories(Spot a, Spot b) {
    return item(a).kind() == FillItem.Kind.STORY && item(b).kind() == FillItem.Kind.STORY;
  }

  private FillItem item(Spot spot) {
    return problem.items().get(spot.item());
  }

  private static void add(List<Fault> faults, String id, int cost, Spot... spots) {
    if (cost > 0) {
      List<Integer> items = new ArrayList<>();
      for (Spot spot : spots) {
        items.add(spot.item());
      }
      faults.add(new Fault(id, List.copyOf(items), cost));
    }
  }
}
