package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Cells;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Taboo;
import dev.duikai.makeup.fill.Top;
import java.util.List;

/** Faults of two blocks: heads that touch, neighbours alike, pictures that meet. */
final class PairJudge {

  /** Heads of neighbours are seen together when their tops are no farther apart. */
  private static final int SEEN_TOGETHER = 24;

  /** Pictures closer than this look like one; page-look section 10, fault 14. */
  private static final int PICTURES_APART = 3;

  private static final int SAME_FACE = 3;

  /** One touch of two levels is let pass on a page; each further one is so much dearer. */
  private static final int FURTHER = 2;

  private final Problem problem;
  private final Known known;
  private final Places places = new Places();
  private List<Spot> spots = List.of();
  private int touches;

  PairJudge(Problem problem, Known known) {
    this.problem = problem;
    this.known = known;
  }

  /** Takes a page whose pairs are to be judged. */
  void take(List<Spot> page) {
    spots = page;
    places.take(page);
    touches = 0;
  }

  /** Judges a block with each other; each pair of blocks comes in both orders. */
  void judge(Ledger ledger, int at) {
    for (int other = 0; other < spots.size(); other++) {
      if (places.leftOf(at, other)) {
        touch(ledger, spots.get(at), spots.get(other));
        beside(ledger, spots.get(at), spots.get(other));
      } else if (places.above(at, other)) {
        stacked(ledger, spots.get(at), spots.get(other));
      }
      if (places.pictured(at, other) && spots.get(at).item() < spots.get(other).item()) {
        pictures(ledger, spots.get(at), spots.get(other));
      }
    }
  }

  /** 碰题: two open heads in the same rows on both sides of a gutter. */
  private void touch(Ledger ledger, Spot a, Spot b) {
    Top left = a.shape().top();
    Top right = b.shape().top();
    boolean overlap =
        left.opensRight()
            && right.opensLeft()
            && a.line() + left.first() < b.line() + right.end()
            && b.line() + right.first() < a.line() + left.end();
    if (!overlap) {
      return;
    }
    if (left.sameLevel(right)) {
      ledger.two(Taboo.SAME_LEVEL_TOUCH, price(Taboo.SAME_LEVEL_TOUCH), a, b);
    } else {
      nextLevel(ledger, a, b);
    }
  }

  /** The small head under a picture is seen only where heads touch already. */
  private void nextLevel(Ledger ledger, Spot a, Spot b) {
    boolean seen = a.shape().top().opens() && b.shape().top().opens();
    if (seen || touches > 0) {
      int price = price(Taboo.NEXT_LEVEL_TOUCH);
      ledger.two(Taboo.NEXT_LEVEL_TOUCH, touches == 0 ? price : FURTHER * price, a, b);
    }
    touches++;
  }

  private void beside(Ledger ledger, Spot a, Spot b) {
    if (a.shape().broken() && b.shape().broken()) {
      ledger.two(Taboo.BROKEN_NEIGHBOURS, price(Taboo.BROKEN_NEIGHBOURS), a, b);
    }
    if (Math.abs(a.line() - b.line()) <= SEEN_TOGETHER) {
      alike(ledger, a, b);
    }
  }

  private void stacked(Ledger ledger, Spot upper, Spot lower) {
    alike(ledger, upper, lower);
    int first = known.rank(upper);
    int second = known.rank(lower);
    if (second > 0 && first > second && lower.shape().top().size() > upper.shape().top().size()) {
      ledger.taste(price(Taboo.RANK_ORDER) / 3);
    }
  }

  private void alike(Ledger ledger, Spot a, Spot b) {
    Top one = a.shape().top();
    Top other = b.shape().top();
    if (one.alike(other)) {
      ledger.two(Taboo.ALIKE_NEIGHBOURS, price(Taboo.ALIKE_NEIGHBOURS), a, b);
    } else if (one.size() > 0 && other.size() > 0 && one.face() == other.face()) {
      ledger.taste(SAME_FACE);
    }
  }

  private void pictures(Ledger ledger, Spot a, Spot b) {
    Cells one = a.shape().picture();
    Cells other = b.shape().picture();
    int x =
        gap(a.column() + one.column(), one.columns(), b.column() + other.column(), other.columns());
    int y = gap(a.line() + one.line(), one.lines(), b.line() + other.line(), other.lines());
    if (x < 1 && y < PICTURES_APART) {
      ledger.two(Taboo.PICTURE_TOUCH, price(Taboo.PICTURE_TOUCH), a, b);
    }
  }

  private static int gap(int from, int length, int otherFrom, int otherLength) {
    return Math.max(otherFrom - from - length, from - otherFrom - otherLength);
  }

  private int price(Taboo taboo) {
    return problem.weights().of(taboo);
  }
}
