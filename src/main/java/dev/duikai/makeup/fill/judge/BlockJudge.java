package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Taboo;
import java.util.List;

/** Faults of single blocks: where a lead or a filler stands, and blocks that are towers. */
final class BlockJudge {

  /** A block is a tower from about three times as high as wide. */
  private static final int TOWER_LINES_A_COLUMN = 30;

  private static final int BESIDE_AD = 40;
  private static final int AWAY_FROM_FOOT = 25;
  private static final int AT_HEAD = 25;
  private static final int AWAY_FROM_EDGE = 8;

  private final Problem problem;
  private final Known known;

  BlockJudge(Problem problem, Known known) {
    this.problem = problem;
    this.known = known;
  }

  void judge(Ledger ledger, Spot spot, List<Spot> spots) {
    switch (known.kind(spot)) {
      case FILLER -> filler(ledger, spot, spots);
      case STORY -> story(ledger, spot, spots);
      case SLOT -> {}
    }
  }

  private void story(Ledger ledger, Spot spot, List<Spot> spots) {
    if (known.rank(spot) == 1) {
      int price = problem.weights().of(Taboo.LEAD_CORNER);
      if (spot.line() > firstLine(spots)) {
        ledger.one(Taboo.LEAD_CORNER, price, spot);
      } else if (spot.column() > 0) {
        ledger.one(Taboo.LEAD_CORNER, price * 5 / 8, spot);
      }
    }
    int over = spot.shape().lines() - TOWER_LINES_A_COLUMN * spot.shape().columns();
    if (over > 0) {
      ledger.taste(over);
    }
  }

  /** The line on which the first ranked story begins: under a nameplate and its ear on a front. */
  private int firstLine(List<Spot> spots) {
    int first = problem.lines();
    for (Spot spot : spots) {
      if (known.rank(spot) > 0) {
        first = Math.min(first, spot.line());
      }
    }
    return first;
  }

  private void filler(Ledger ledger, Spot spot, List<Spot> spots) {
    int cost = problem.weights().of(Taboo.FILLER);
    cost += spot.bottom() == foot(spots) ? 0 : AWAY_FROM_FOOT;
    cost += spot.line() < problem.lines() / 4 ? AT_HEAD : 0;
    cost += spot.column() == 0 || spot.right() == problem.columns() ? 0 : AWAY_FROM_EDGE;
    cost += spot.shape().columns() * spot.shape().lines() / 8;
    ledger.taste(cost + (besideAd(spot, spots) ? BESIDE_AD : 0));
  }

  /** Two advertisements that touch look like one, whoever paid for them. */
  private boolean besideAd(Spot spot, List<Spot> spots) {
    for (Spot other : spots) {
      boolean ad = known.kind(other) != FillItem.Kind.STORY;
      if (other != spot && ad && spot.meets(other)) {
        return true;
      }
    }
    return false;
  }

  /** The line under the lowest matter that is no slot. */
  private int foot(List<Spot> spots) {
    int foot = 0;
    for (Spot spot : spots) {
      if (known.kind(spot) != FillItem.Kind.SLOT) {
        foot = Math.max(foot, spot.bottom());
      }
    }
    return foot;
  }
}
