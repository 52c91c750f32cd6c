package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Taboo;

/** Faults of single blocks: where a lead or a filler stands, and blocks that are towers. */
final class BlockJudge {

  /** A block is a tower from about three times as high as wide. */
  private static final int TOWER_LINES_A_COLUMN = 30;

  /** The white under an upright head, a character high, is a hole at the foot of a page. */
  private static final int WHITE_AT_FOOT = 60;

  private static final int BESIDE_AD = 40;
  private static final int AWAY_FROM_FOOT = 25;
  private static final int AT_HEAD = 25;
  private static final int AWAY_FROM_EDGE = 8;

  private final Problem problem;
  private final Places places;

  BlockJudge(Problem problem, Places places) {
    this.problem = problem;
    this.places = places;
  }

  void judge(Ledger ledger, int block) {
    switch (places.kind(block)) {
      case FILLER -> filler(ledger, block);
      case STORY -> story(ledger, block);
      case SLOT -> {}
    }
  }

  private void story(Ledger ledger, int block) {
    if (places.rank(block) == 1) {
      int price = problem.weights().of(Taboo.LEAD_CORNER);
      if (places.top(block) > firstLine()) {
        ledger.one(Taboo.LEAD_CORNER, price, places.item(block));
      } else if (places.left(block) > 0) {
        ledger.one(Taboo.LEAD_CORNER, price * 5 / 8, places.item(block));
      }
    }
    int over = lines(block) - TOWER_LINES_A_COLUMN * columns(block);
    if (over > 0) {
      ledger.taste(over);
    }
    if (places.head(block).upright() && places.foot(block) == problem.lines()) {
      ledger.taste(WHITE_AT_FOOT);
    }
  }

  private int lines(int block) {
    return places.foot(block) - places.top(block);
  }

  private int columns(int block) {
    return places.right(block) - places.left(block);
  }

  /** The line on which the first ranked story begins: under a nameplate and its ear on a front. */
  private int firstLine() {
    int first = problem.lines();
    for (int i = 0; i < places.count(); i++) {
      if (places.rank(i) > 0) {
        first = Math.min(first, places.top(i));
      }
    }
    return first;
  }

  private void filler(Ledger ledger, int block) {
    int cost = problem.weights().of(Taboo.FILLER);
    boolean edge = places.left(block) == 0 || places.right(block) == problem.columns();
    cost += places.foot(block) == foot() ? 0 : AWAY_FROM_FOOT;
    cost += places.top(block) < problem.lines() / 4 ? AT_HEAD : 0;
    cost += edge ? 0 : AWAY_FROM_EDGE;
    cost += columns(block) * lines(block) / 8;
    ledger.taste(cost + (besideAd(block) ? BESIDE_AD : 0));
  }

  /** Two advertisements that touch look like one, whoever paid for them. */
  private boolean besideAd(int block) {
    for (int other = 0; other < places.count(); other++) {
      boolean ad = places.kind(other) != FillItem.Kind.STORY;
      if (ad && places.meet(block, other)) {
        return true;
      }
    }
    return false;
  }

  /** The line under the lowest matter that is no slot. */
  private int foot() {
    int foot = 0;
    for (int i = 0; i < places.count(); i++) {
      if (places.kind(i) != FillItem.Kind.SLOT) {
        foot = Math.max(foot, places.foot(i));
      }
    }
    return foot;
  }
}
