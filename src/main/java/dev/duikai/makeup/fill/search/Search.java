package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.search.Field.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Looks for the cheapest page: many at random, the best of them improved by small changes that may
 * first make them a little worse (simulated annealing). Counts its work, so that it ends at the
 * same page on every machine.
 */
final class Search {

  /** A change that costs so much more is taken about once in three times, at first and at last. */
  private static final double WARM = 14;

  private static final double COLD = 1.5;

  /** No page is taken that is so much dearer. */
  private static final int MOST = 100_000;

  /** Pages that are improved once more, and how much longer. */
  private static final int FINALISTS = 2;

  private static final int LONGER = 3;

  private final Judge judge;
  private final Effort effort;
  private final SplittableRandom random;

  /** Decides on the next dearer page; drawn ahead, so that it is known how dear it may be. */
  private double luck;

  Search(Judge judge, Effort effort, long seed) {
    this.judge = judge;
    this.effort = effort;
    this.random = new SplittableRandom(seed);
    this.luck = random.nextDouble();
  }

  /** The best page of these alternatives in one round; none where none has any. */
  Optional<Candidate> round(List<Field> fields) {
    return climbed(fields).stream().min(Comparator.comparingInt(Candidate::cost));
  }

  private List<Candidate> climbed(List<Field> fields) {
    List<Candidate> starts = new ArrayList<>();
    for (Field field : fields) {
      starts.addAll(starts(field));
    }
    trim(starts, effort.kept());
    List<Candidate> climbed = new ArrayList<>();
    for (Candidate start : starts) {
      climbed.add(improved(start, effort.steps()));
    }
    trim(climbed, FINALISTS);
    for (Candidate finalist : List.copyOf(climbed)) {
      climbed.add(improved(finalist, LONGER * effort.steps()));
    }
    return climbed;
  }

  /** The best of a field's pages at random, half as many as are kept at most. */
  private List<Candidate> starts(Field field) {
    int room = Math.ceilDiv(effort.kept(), 2) + 1;
    List<Candidate> starts = new ArrayList<>();
    for (int i = 0; i < effort.samples(); i++) {
      int most = starts.size() < room ? Integer.MAX_VALUE : starts.getLast().cost();
      field
          .any(judge, most)
          .filter(start -> start.cost() <= most)
          .ifPresent(start -> {
            starts.add(start);
            trim(starts, room);
          });
    }
    return starts;
  }

  private static void trim(List<Candidate> candidates, int most) {
    candidates.sort(Comparator.comparingInt(Candidate::cost));
    if (candidates.size() > most) {
      candidates.subList(most, candidates.size()).clear();
    }
  }

  private Candidate improved(Candidate start, int steps) {
    Candidate now = start;
    Candidate best = start;
    double cooling = Math.pow(COLD / WARM, 1.0 / steps);
    double warmth = WARM;
    for (int step = 0; step < steps; step++) {
      Optional<Candidate> next = now.field().near(now, judge, now.cost() + bearable(warmth));
      if (next.isPresent() && taken(next.get().cost() - now.cost(), warmth)) {
        now = next.get();
        best = now.cost() < best.cost() ? now : best;
      }
      warmth *= cooling;
    }
    return best;
  }

  /** How much dearer a page may be to be taken, rounded up. */
  private int bearable(double warmth) {
    return (int) Math.min(MOST, Math.ceil(-warmth * Math.log(luck))) + 1;
  }

  private boolean taken(int dearer, double warmth) {
    if (dearer <= 0) {
      return true;
    }
    boolean taken = luck < Math.exp(-dearer / warmth);
    luck = random.nextDouble();
    return taken;
  }
}
