package dev.duikai.makeup.fill.search;

import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.judge.Ledger;
import dev.duikai.makeup.fill.region.Derivations;
import dev.duikai.makeup.fill.region.Moves;
import dev.duikai.makeup.fill.region.Region;
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
    return derivations.any().map(page -> candidate(page, judge, most));
  }

  /**
   * A page that differs a little from another of this alternative.
   *
   * @param most what it may cost; a dearer one is not priced to the end
   */
  Optional<Candidate> near(Candidate other, Judge judge, int most) {
    return moves.change(other.page()).map(page -> candidate(page, judge, most));
  }

  private Candidate candidate(Region page, Judge judge, int most) {
    Ledger price = judge.price(page.spots(0, 0), most);
    return new Candidate(this, page, price.cost(), price.faultCost());
  }

  /**
   * A page that is tried.
   *
   * @param field where it comes from
   * @param page its regions
   * @param cost what it costs
   * @param faults what its faults cost among that
   */
  record Candidate(Field field, Region page, int cost, int faults) {}
}
