package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.search.Field.Candidate;
import java.util.List;
import java.util.Optional;

/** Rounds of a search: one wherever there may be a page, and more where the best was found. */
final class Rounds {

  /** Faults that hardly a reader sees; a page with no others is good enough. */
  private static final int SMALL = 48;

  /** Faults that a reader forgives; a page with worse ones is searched for longer. */
  private static final int FORGIVEN = 120;

  /** Rounds after the first at most, for faults that are seen and for those not forgiven. */
  private static final int MORE = 1;

  private static final int MOST = 5;

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
    for (int round = 0; round < MOST && faults() > (round < MORE ? SMALL : FORGIVEN); round++) {
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
