package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.search.Field.Candidate;
import java.util.List;
import java.util.Optional;

/** Rounds of a search: one wherever there may be a page, and more where the best was found. */
final class Rounds {

  /**
   * How much faults may cost after some further rounds for the search to end: at first what hardly
   * a reader sees, then what a reader forgives, then the same with a little more, at last all but
   * seams and heads of one class that touch.
   */
  private static final List<Passed> PASSED =
      List.of(new Passed(1, 48), new Passed(4, 120), new Passed(6, 135), new Passed(12, 180));

  /** What is let pass after each of some rounds. */
  private record Passed(int rounds, int faults) {}

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
        .filter(next -> best.isEmpty() || next.weighed() < best.get().weighed())
        .ifPresent(next -> {
          best = Optional.of(next);
          where = fields;
        });
  }

  /** Looks again where the best page was found, as long as its faults are worth it. */
  void again() {
    for (Passed passed : PASSED) {
      for (int round = 0; round < passed.rounds() && faults() > passed.faults(); round++) {
        look(where);
      }
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
