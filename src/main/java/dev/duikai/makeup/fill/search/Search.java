package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.search.Field.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the cheapest page: many at random, the best of them improved, those that fall behind
 * given up. Counts its work, so that it ends at the same page on every machine.
 */
final class Search {

  private static final Comparator<Candidate> CHEAPEST = Comparator.comparingInt(Candidate::cost);

  /** After this part of the way the dearer half is given up: it seldom catches up. */
  private static final int PART = 3;

  /** Pages that are improved once more, and how much longer. */
  private static final int FINALISTS = 2;

  private static final int LONGER = 3;

  private final Judge judge;
  private final Effort effort;
  private final Luck luck;

  Search(Judge judge, Effort effort, long seed) {
    this.judge = judge;
    this.effort = effort;
    this.luck = new Luck(seed);
  }

  /** The best page of these alternatives in one round; none where none has any. */
  Optional<Candidate> round(List<Field> fields) {
    List<Candidate> found = climbed(fields);
    trim(found, FINALISTS);
    int steps = LONGER * effort.steps();
    for (Candidate finalist : List.copyOf(found)) {
      found.add(new Climb(finalist, steps, judge, luck).on(steps).best());
    }
    return found.stream().min(Comparator.comparingInt(Candidate::weighed));
  }

  /** The best pages at random, improved. */
  private List<Candidate> climbed(List<Field> fields) {
    List<Candidate> starts = new ArrayList<>();
    for (Field field : fields) {
      starts.addAll(starts(field));
    }
    trim(starts, effort.kept());
    int steps = effort.steps();
    int begun = steps / PART;
    List<Climb> climbs = new ArrayList<>();
    for (Candidate start : starts) {
      climbs.add(new Climb(start, steps, judge, luck).on(begun));
    }
    climbs.sort(Comparator.comparing(Climb::best, CHEAPEST));
    List<Candidate> climbed = new ArrayList<>();
    for (Climb climb : climbs.subList(0, Math.ceilDiv(climbs.size(), 2))) {
      climbed.add(climb.on(steps - begun).best());
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
    candidates.sort(CHEAPEST);
    if (candidates.size() > most) {
      candidates.subList(most, candidates.size()).clear();
    }
  }
}
