package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import java.util.List;

/** Finds the faults of a page (page-look section 10) and prices them. Judges one page at a time. */
public final class Judge {

  private final Places places;
  private final BlockJudge blocks;
  private final PairJudge pairs;
  private final PageJudge page;
  private final RankJudge ranks;
  private final Seams seams;

  /** A judge of pages that solve this problem. */
  public Judge(Problem problem) {
    this.places = new Places(problem);
    this.blocks = new BlockJudge(problem, places);
    this.pairs = new PairJudge(problem, places);
    this.page = new PageJudge(problem, places);
    this.ranks = new RankJudge(problem, places);
    this.seams = new Seams(problem, places);
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

  /**
   * Every entry adds to the cost, so that none is needed once it is too much. What most often makes
   * it too much for its own work comes first.
   */
  private void enter(Ledger ledger, List<Spot> spots, int most) {
    ledger.taste(places.take(spots));
    if (ledger.cost() <= most) {
      seams.judge(ledger);
    }
    if (ledger.cost() <= most) {
      page.judge(ledger);
      ranks.judge(ledger);
    }
    pairs.begin();
    for (int i = 0; i < places.count() && ledger.cost() <= most; i++) {
      blocks.judge(ledger, i);
      pairs.judge(ledger, i);
    }
  }
}
