package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Taboo;
import java.util.ArrayList;
import java.util.List;

/**
 * 主次倒置: strong stories under smaller heads than weaker ones, or clearly below weaker ones with
 * smaller heads. One on a page is let pass (page-look section 10, fault 4).
 */
final class RankJudge {

  /** Ranks whose heads no weaker story may outweigh. */
  private static final int STRONG = 3;

  /** A fifth of the page is clearly lower. */
  private static final int LOWER = 5;

  /** The one story out of order that is let pass. */
  private static final int ONE = 8;

  private final Problem problem;
  private final Known known;

  RankJudge(Problem problem, Known known) {
    this.problem = problem;
    this.known = known;
  }

  void judge(Ledger ledger, List<Spot> spots) {
    List<Spot> ranked = ranked(spots);
    int found = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (outOfOrder(ranked, i)) {
        found++;
        if (found > 1) {
          ledger.one(Taboo.RANK_ORDER, problem.weights().of(Taboo.RANK_ORDER), ranked.get(i));
        }
      }
    }
    if (found > 0) {
      ledger.taste(ONE);
    }
  }

  private boolean outOfOrder(List<Spot> ranked, int at) {
    Spot strong = ranked.get(at);
    int size = strong.shape().top().size();
    for (int j = at + 1; j < ranked.size(); j++) {
      Spot weak = ranked.get(j);
      int other = weak.shape().top().size();
      boolean outweighed =
          at < STRONG && 4 * other * weak.shape().columns() > 5 * size * strong.shape().columns();
      boolean below =
          4 * size >= 5 * other && weak.line() + problem.lines() / LOWER < strong.line();
      if (outweighed || below) {
        return true;
      }
    }
    return false;
  }

  /** Stories under open heads, by rank; boxed pieces and photo stories have places of their own. */
  private List<Spot> ranked(List<Spot> spots) {
    List<Spot> ranked = new ArrayList<>(spots.size());
    for (Spot spot : spots) {
      if (known.rank(spot) > 0 && spot.shape().top().opens()) {
        int at = ranked.size();
        while (at > 0 && known.rank(ranked.get(at - 1)) > known.rank(spot)) {
          at--;
        }
        ranked.add(at, spot);
      }
    }
    return ranked;
  }
}
