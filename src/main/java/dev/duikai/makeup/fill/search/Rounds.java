package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.search.Field.Candidate;
import java.util.List;
import java.util.Optional;

/** Rounds of a search: one wherever there may be a page, and more where the best was found. */
final class Rounds {

  /**
   * How much faults may cost after each further round for the search to end: at first what hardly a
   * reader sees, then what a reader forgives, at last all but seams, touching heads of one class or
   * two touches of two classes.
   */
  private static final int[] PASSED = {48, 120, 120, 120, 120, 170, 170, 170, 170, 170, 170};

  private final Search search;
  private Optional<Candidate> best = Optional.empty();
  private List<Field> where = List.of();

  Rounds(Search search) {
    this.search = search;
  }

  /** Looks among these alternatives. */
  void look(List<Field> fields) {
    search
        .round(fields)
        .filter(next -> best.isEmpty() || next.cost() < best.get().cost())
        .ifPresent(next -> {
          best = Optional.of(next);
          where = fields;
        });
  }

  /** Looks again where the best page was found, as long as its faults are worth it. */
  void again() {
    for (int round = 0; round < PASSED.length && faults() > PASSED[round]; round++) {
      look(where);
    }
  }

  private int faults() {
    return best.map(Candidate::faults).orElse(0);
  }

  /** The best page so far. */
  Optional<Candidate> best() {
    return best;
  }
}
