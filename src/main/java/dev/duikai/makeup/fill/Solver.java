package dev.duikai.makeup.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The solver: exact tilings of the page by tables over subsets of items, the best of many read back
 * at random and improved piece by piece. All limits count work, so the same problem gives the same
 * page on every machine.
 */
public final class Solver {

  /** How much is tried. */
  public record Effort(int samples, int kept, int steps) {

    /** What a page for press gets. */
    public static Effort full() {
      return new Effort(2400, 24, 200);
    }
  }

  /** A page that costs no more than this is not tried again with a filler more. */
  private static final int GOOD = 140;

  /** Pinwheels of more items than this take too long to list. */
  private static final int MOST_IN_WHEEL = 11;

  private static final long SEED = 20260125;

  private final Problem problem;
  private final Effort effort;
  private final Judge judge;

  private Solver(Problem problem, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    this.judge = new Judge(problem);
  }

  /** The best page found, or none if no alternative closes. */
  public static Optional<Tiling> solve(Problem problem, Effort effort) {
    return new Solver(problem, effort).run();
  }

  private Optional<Tiling> run() {
    Optional<Tiling> best = Optional.empty();
    int most = problem.skeletons().stream().mapToInt(s -> s.fillers().size()).max().orElse(0);
    for (int fillers = 0; fillers <= most; fillers++) {
      Map<List<Integer>, Slicing> tables = new HashMap<>();
      for (int s = 0; s < problem.skeletons().size(); s++) {
        if (fillers <= problem.skeletons().get(s).fillers().size()) {
          best = better(best, solve(s, fillers, tables));
        }
      }
      if (best.isPresent() && best.get().cost() <= GOOD) {
        break;
      }
    }
    return best;
  }

  private static Optional<Tiling> better(Optional<Tiling> best, Optional<Tiling> next) {
    if (best.isEmpty()) {
      return next;
    }
    return next.filter(tiling -> tiling.cost() < best.get().cost()).or(() -> best);
  }

  private Optional<Tiling> solve(int index, int fillers, Map<List<Integer>, Slicing> tables) {
    Problem.Skeleton skeleton = problem.skeletons().get(index);
    if (!skeleton.pins().isEmpty()) {
      return PinnedPages.best(problem, index, fillers, effort);
    }
    List<Integer> free = new ArrayList<>(skeleton.free());
    free.addAll(skeleton.fillers().subList(0, fillers));
    int[] freeItems = free.stream().mapToInt(Integer::intValue).toArray();
    Slicing slicing = tables.computeIfAbsent(free, this::slicing);
    Sampler sampler =
        new Sampler(slicing, problem.items(), freeItems, SEED + 31L * index + fillers);
    if (WheelPages.asked(skeleton.root())) {
      return wheels(sampler, slicing, skeleton, freeItems.length, index);
    }
    Regions regions = Regions.of(skeleton.root(), problem.columns(), slicing, problem.items());
    int all = (1 << freeItems.length) - 1;
    if (!regions.heights().has(all, problem.lines())) {
      return Optional.empty();
    }
    return Optional.of(best(sampler, () -> sampler.sample(regions, all, problem.lines()), index));
  }

  private Optional<Tiling> wheels(
      Sampler sampler, Slicing slicing, Problem.Skeleton skeleton, int free, int index) {
    if (free < 5 || free > MOST_IN_WHEEL) {
      return Optional.empty();
    }
    WheelPages pages = WheelPages.of(problem, skeleton.root(), slicing, sampler, (1 << free) - 1);
    return pages.none() ? Optional.empty() : Optional.of(best(sampler, pages::sample, index));
  }

  private Slicing slicing(List<Integer> free) {
    List<FillItem> shared = free.stream().map(problem.items()::get).toList();
    return new Slicing(shared, problem.columns(), problem.lines());
  }

  private record Candidate(Region region, Tiling tiling) {}

  private Tiling best(Sampler sampler, Supplier<Region> pages, int index) {
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < effort.samples(); i++) {
      kept.add(candidate(pages.get(), index));
      if (kept.size() > 4 * effort.kept()) {
        trim(kept);
      }
    }
    trim(kept);
    Candidate best = kept.getFirst();
    for (Candidate start : kept) {
      Candidate climbed = climb(sampler, start, index);
      if (climbed.tiling().cost() < best.tiling().cost()) {
        best = climbed;
      }
    }
    return best.tiling();
  }

  private void trim(List<Candidate> kept) {
    kept.sort(Comparator.comparingInt(c -> c.tiling().cost()));
    if (kept.size() > effort.kept()) {
      kept.subList(effort.kept(), kept.size()).clear();
    }
  }

  private Candidate candidate(Region region, int index) {
    return new Candidate(region, judge.judge(index, region.spots(0, 0)));
  }

  /** Cuts single regions anew as long as the page gets no worse. */
  private Candidate climb(Sampler sampler, Candidate start, int index) {
    Candidate now = start;
    for (int step = 0; step < effort.steps(); step++) {
      int count = Recut.count(now.region());
      if (count == 0) {
        return now;
      }
      Region changed = Recut.at(now.region(), sampler.below(count), sampler);
      Candidate next = candidate(changed, index);
      if (next.tiling().cost() <= now.tiling().cost()) {
        now = next;
      }
    }
    return now;
  }
}
