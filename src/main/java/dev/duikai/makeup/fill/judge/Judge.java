package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import java.util.List;

/** Finds the faults of a page (page-look section 10) and prices them. Judges one page at a time. */
public final class Judge {

  private final BlockJudge blocks;
  private final PairJudge pairs;
  private final PageJudge page;
  private final RankJudge ranks;
  private final Seams seams;

  /** A judge of pages that solve this problem. */
  public Judge(Problem problem) {
    Known known = new Known(problem);
    this.blocks = new BlockJudge(problem, known);
    this.pairs = new PairJudge(problem, known);
    this.page = new PageJudge(problem, known);
    this.ranks = new RankJudge(problem, known);
    this.seams = new Seams(problem, known);
  }

  /** What a page costs: its forms, faults and what is less good than it could be. */
  public Ledger price(List<Spot> spots) {
    return price(spots, Integer.MAX_VALUE);
  }

  /**
   * What a page costs, counted no further than it may cost.
   *
   * @param most a page that costs more is passed over, however much more it costs
   */
  public Ledger price(List<Spot> spots, int most) {
    Ledger ledger = new Ledger.Sum();
    enter(ledger, spots, most);
    return ledger;
  }

  /** A page with its faults. */
  public Tiling judge(int skeleton, List<Spot> spots) {
    Ledger.Faults ledger = new Ledger.Faults();
    enter(ledger, spots, Integer.MAX_VALUE);
    return new Tiling(skeleton, List.copyOf(spots), ledger.faults(), ledger.cost());
  }

  /** Every entry adds to the cost, so that none is needed once it is too much. */
  private void enter(Ledger ledger, List<Spot> spots, int most) {
    for (Spot spot : spots) {
      ledger.taste(spot.shape().cost());
    }
    pairs.take(spots);
    for (int i = 0; i < spots.size() && ledger.cost() <= most; i++) {
      blocks.judge(ledger, spots.get(i), spots);
      pairs.judge(ledger, i);
    }
    if (ledger.cost() <= most) {
      page.judge(ledger, spots);
      ranks.judge(ledger, spots);
    }
    if (ledger.cost() <= most) {
      seams.judge(ledger, spots);
    }
  }
}
