package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.pin.PinnedPages;
import dev.duikai.makeup.fill.region.Corner;
import dev.duikai.makeup.fill.region.Derivations;
import dev.duikai.makeup.fill.region.Moves;
import dev.duikai.makeup.fill.region.Refit;
import dev.duikai.makeup.fill.region.Regions;
import dev.duikai.makeup.fill.region.Sampler;
import dev.duikai.makeup.fill.table.Slicing;
import dev.duikai.makeup.fill.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The solver: exact tilings of the page by tables over subsets of items, the best of many read back
 * at random and improved piece by piece. All limits count work, so the same problem gives the same
 * page on every machine.
 */
public final class Solver {

  /** A page whose faults cost no more is not tried again with a filler, twice that with two. */
  private static final int GOOD = 64;

  /** With more items than this a second filler makes the tables too large. */
  private static final int MOST_WITH_FILLERS = 13;

  /** Further rounds with one filler before two are tried, which look like too little copy. */
  private static final int FOR_ONE = 3;

  private static final long SEED = 20260125;

  private final Problem problem;
  private final long seed;
  private final Effort effort;
  private final Judge judge;
  private final Tables tables;

  private Solver(Problem problem, Effort effort, int variety) {
    this.problem = problem;
    this.seed = SEED + 1009L * variety;
    this.effort = effort;
    this.judge = new Judge(problem);
    this.tables = new Tables(problem);
  }

  /** The best page found, or none if no alternative closes. */
  public static Optional<Tiling> solve(Problem problem, Effort effort) {
    return solve(problem, effort, 0);
  }

  /**
   * The best page of another search.
   *
   * @param variety the number of the search; each looks at other pages
   */
  public static Optional<Tiling> solve(Problem problem, Effort effort, int variety) {
    return problem.pinned()
        ? PinnedPages.solve(problem, effort)
        : new Solver(problem, effort, variety).run();
  }

  private Optional<Tiling> run() {
    Rounds rounds = new Rounds(new Search(judge, effort, seed));
    int most = problem.skeletons().stream().mapToInt(s -> s.fillers().size()).max().orElse(0);
    for (int fillers = 0; fillers <= most && tryMore(rounds.best(), fillers); fillers++) {
      List<Field> fields = fields(fillers);
      rounds.look(fields);
      for (int again = 0; fillers == 1 && again < FOR_ONE && tryMore(rounds.best(), 2); again++) {
        rounds.look(fields);
      }
    }
    rounds.again();
    return rounds.best().map(b -> judge.judge(b.field().skeleton(), b.spots()));
  }

  private boolean tryMore(Optional<Field.Candidate> best, int fillers) {
    if (best.isEmpty()) {
      return true;
    }
    int free = problem.skeletons().stream().mapToInt(s -> s.free().size()).max().orElse(0);
    return best.get().faults() > GOOD * fillers && free + fillers <= MOST_WITH_FILLERS;
  }

  /** The alternatives with so many fillers for which the tables know a page. */
  private List<Field> fields(int fillers) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < problem.skeletons().size(); i++) {
      if (fillers <= problem.skeletons().get(i).fillers().size()) {
        field(i, fillers).ifPresent(fields::add);
      }
    }
    return fields;
  }

  private Optional<Field> field(int index, int fillers) {
    Problem.Skeleton skeleton = problem.skeletons().get(index);
    List<Integer> free = skeleton.shared(fillers);
    Slicing slicing = tables.slicing(free);
    int[] items = free.stream().mapToInt(Integer::intValue).toArray();
    long own = seed + 31L * index + fillers;
    boolean turning = skeleton.root().turning();
    Corner corner = Corner.of(skeleton.root().corner(), items);
    Sampler sampler =
        new Sampler(slicing, tables.shapes(), tables.ranks(), items, turning, corner, own);
    Regions regions =
        Regions.of(skeleton.root(), problem.columns(), slicing, problem.items(), corner);
    Derivations derivations =
        new Derivations(sampler, regions, (1 << items.length) - 1, problem.lines());
    return derivations.possible()
        ? Optional.of(
            new Field(
                index,
                derivations,
                new Moves(sampler, tables.shapes(), new Refit(slicing, tables.shapes(), sampler))))
        : Optional.empty();
  }
}
