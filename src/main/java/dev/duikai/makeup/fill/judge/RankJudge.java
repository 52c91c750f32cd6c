package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Taboo;

/**
 * 主次倒置: strong stories under smaller heads than weaker ones, or clearly below weaker ones with
 * smaller heads. One on a page is let pass (page-look section 10, fault 4).
 */
final class RankJudge {

  /** Ranks whose heads no weaker story may outweigh. */
  private static final int STRONG = 3;

  /** A fifth of the page is clearly lower. */
  private static final int LOWER = 5;

  /** A story with a picture and fewer lines is a photo story. */
  private static final int PHOTO_LINES = 15;

  /** The one story out of order that is let pass. */
  private static final int ONE = 8;

  private final Problem problem;
  private final Places places;

  /** The ranked stories under open heads, and how many there are. */
  private int[] ranked = {};

  private int count;

  RankJudge(Problem problem, Places places) {
    this.problem = problem;
    this.places = places;
  }

  void judge(Ledger ledger) {
    rank();
    int found = 0;
    for (int i = 0; i < count; i++) {
      if (outOfOrder(i)) {
        found++;
        if (found > 1) {
          int price = problem.weights().of(Taboo.RANK_ORDER);
          ledger.one(Taboo.RANK_ORDER, price, places.item(ranked[i]));
        }
      }
    }
    if (found > 0) {
      ledger.taste(ONE);
    }
  }

  private boolean outOfOrder(int at) {
    int strong = ranked[at];
    int size = places.head(strong).size();
    int weight = size * places.shape(strong).columns();
    int clearly = places.top(strong) - problem.lines() / LOWER;
    for (int i = at + 1; i < count; i++) {
      int weak = ranked[i];
      int other = places.head(weak).size();
      boolean outweighed = at < STRONG && 4 * other * places.shape(weak).columns() > 5 * weight;
      boolean below = 4 * size >= 5 * other && places.top(weak) < clearly;
      if (outweighed || below) {
        return true;
      }
    }
    return false;
  }

  /** A few lines to a picture (图片新闻). */
  private static boolean photo(Shape shape) {
    return !shape.picture().none() && shape.text().all() < PHOTO_LINES;
  }

  /** Stories under open heads, by rank; boxed pieces and photo stories have places of their own. */
  private void rank() {
    if (ranked.length < places.count()) {
      ranked = new int[places.count()];
    }
    count = 0;
    for (int block = 0; block < places.count(); block++) {
      if (places.rank(block) > 0 && places.head(block).opens() && !photo(places.shape(block))) {
        int at = count++;
        while (at > 0 && places.rank(ranked[at - 1]) > places.rank(block)) {
          ranked[at] = ranked[at - 1];
          at--;
        }
        ranked[at] = block;
      }
    }
  }
}
