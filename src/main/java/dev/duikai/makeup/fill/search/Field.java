package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.judge.Ledger;
import dev.duikai.makeup.fill.region.Derivations;
import dev.duikai.makeup.fill.region.Moves;
import dev.duikai.makeup.fill.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * One alternative of the page with its tables: where candidates come from and how they change.
 *
 * @param skeleton number of the alternative
 * @param derivations pages of it at random
 * @param moves small changes of them
 */
record Field(int skeleton, Derivations derivations, Moves moves) {

  /**
   * A page of this alternative, priced; none where none was found.
   *
   * @param most what it may cost; a dearer one is not priced to the end
   */
  Optional<Candidate> any(Judge judge, int most) {
    return derivations.any().map(page -> priced(page, page.spots(0, 0), judge, most));
  }

  /**
   * A page that differs a little from another of this alternative.
   *
   * @param most what it may cost; a dearer one is not priced to the end
   */
  Optional<Candidate> near(Candidate other, Judge judge, int most) {
    Optional<Region> page = moves.change(other.page());
    if (page.isEmpty()) {
      return Optional.empty();
    }
    List<Spot> spots = page.get().spots(0, 0);
    return Optional.of(
        same(spots, other.spots())
            ? new Candidate(this, page.get(), other.spots(), other.cost(), other.faults())
            : priced(page.get(), spots, judge, most));
  }

  private Candidate priced(Region page, List<Spot> spots, Judge judge, int most) {
    Ledger price = judge.price(spots, most);
    return new Candidate(this, page, spots, price.cost(), price.faultCost());
  }

  /** Whether two pages look the same: one change in four leads to a page as it was. */
  private static boolean same(List<Spot> spots, List<Spot> others) {
    for (int i = 0; i < spots.size(); i++) {
      if (!spots.get(i).same(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A page that is tried.
   *
   * @param field where it comes from
   * @param page its regions
   * @param spots its items at their places
   * @param cost what it costs
   * @param faults what its faults cost among that
   */
  record Candidate(Field field, Region page, List<Spot> spots, int cost, int faults) {

    /** What counts among pages that are done: faults half as much again, since readers see them. */
    int weighed() {
      return 2 * cost + faults;
    }
  }
}
