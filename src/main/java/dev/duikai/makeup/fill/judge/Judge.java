package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import java.util.List;

/** Finds the faults of a page (page-look section 10) and prices them. */
public final class Judge {

  private final Problem problem;
  private final BlockJudge blocks;
  private final PairJudge pairs;
  private final PageJudge page;
  private final RankJudge ranks;

  /** A judge of pages that solve this problem. */
  public Judge(Problem problem) {
    this.problem = problem;
    this.blocks = new BlockJudge(problem);
    this.pairs = new PairJudge(problem);
    this.page = new PageJudge(problem);
    this.ranks = new RankJudge(problem);
  }

  /** What a page costs: its forms, faults and what is less good than it could be. */
  public Ledger price(List<Spot> spots) {
    return entered(new Ledger.Sum(), spots);
  }

  /** A page with its faults. */
  public Tiling judge(int skeleton, List<Spot> spots) {
    Ledger.Faults ledger = new Ledger.Faults();
    entered(ledger, spots);
    return new Tiling(skeleton, List.copyOf(spots), ledger.faults(), ledger.cost());
  }

  private Ledger entered(Ledger ledger, List<Spot> spots) {
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      ledger.taste(spot.shape().cost());
      blocks.judge(ledger, spot, spots);
      for (int j = 0; j < spots.size(); j++) {
        if (i != j) {
          pairs.judge(ledger, spot, spots.get(j));
        }
      }
    }
    page.judge(ledger, spots);
    ranks.judge(ledger, spots);
    Seams.find(ledger, problem, spots);
    return ledger;
  }
}
