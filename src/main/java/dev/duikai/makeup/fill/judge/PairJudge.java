package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Cells;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Taboo;
import dev.duikai.makeup.fill.Top;

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
  private final Places places;
  private int touches;

  PairJudge(Problem problem, Places places) {
    this.problem = problem;
    this.places = places;
  }

  /** Begins with a page. */
  void begin() {
    touches = 0;
  }

  /** Judges a block with each other; each pair of blocks comes in both orders. */
  void judge(Ledger ledger, int at) {
    for (int other = 0, count = places.count(); other < count; other++) {
      if (places.leftOf(at, other)) {
        touch(ledger, at, other);
        beside(ledger, at, other);
      } else if (places.above(at, other)) {
        stacked(ledger, at, other);
      }
    }
    if (!places.shape(at).picture().none()) {
      pictures(ledger, at);
    }
  }

  /** 碰题: two open heads in the same rows on both sides of a gutter. */
  private void touch(Ledger ledger, int a, int b) {
    Top left = places.head(a);
    Top right = places.head(b);
    boolean overlap =
        left.opensRight()
            && right.opensLeft()
            && places.top(a) + left.first() < places.top(b) + right.end()
            && places.top(b) + right.first() < places.top(a) + left.end();
    if (!overlap) {
      return;
    }
    if (left.sameLevel(right)) {
      enter(ledger, Taboo.SAME_LEVEL_TOUCH, 1, a, b);
    } else {
      nextLevel(ledger, a, b);
    }
  }

  /** The small head under a picture is seen only where heads touch already. */
  private void nextLevel(Ledger ledger, int a, int b) {
    boolean seen = places.head(a).opens() && places.head(b).opens();
    if (seen || touches > 0) {
      enter(ledger, Taboo.NEXT_LEVEL_TOUCH, touches == 0 ? 1 : FURTHER, a, b);
    }
    touches++;
  }

  private void beside(Ledger ledger, int a, int b) {
    if (places.shape(a).broken() && places.shape(b).broken()) {
      enter(ledger, Taboo.BROKEN_NEIGHBOURS, 1, a, b);
    }
    if (Math.abs(places.top(a) - places.top(b)) <= SEEN_TOGETHER) {
      alike(ledger, a, b);
    }
  }

  private void stacked(Ledger ledger, int upper, int lower) {
    alike(ledger, upper, lower);
    int second = places.rank(lower);
    boolean weaker = second > 0 && places.rank(upper) > second;
    if (weaker && places.head(lower).size() > places.head(upper).size()) {
      ledger.taste(problem.weights().of(Taboo.RANK_ORDER) / 3);
    }
  }

  private void alike(Ledger ledger, int a, int b) {
    Top one = places.head(a);
    Top other = places.head(b);
    if (one.alike(other)) {
      enter(ledger, Taboo.ALIKE_NEIGHBOURS, 1, a, b);
    } else if (one.size() > 0 && other.size() > 0 && one.face() == other.face()) {
      ledger.taste(SAME_FACE);
    }
  }

  /** Judges a block's picture with those of later items. */
  private void pictures(Ledger ledger, int at) {
    for (int other = 0; other < places.count(); other++) {
      boolean later = places.item(at) < places.item(other);
      if (later && !places.shape(other).picture().none() && together(at, other)) {
        enter(ledger, Taboo.PICTURE_TOUCH, 1, at, other);
      }
    }
  }

  private boolean together(int a, int b) {
    Cells one = places.shape(a).picture();
    Cells other = places.shape(b).picture();
    int left = places.left(a) + one.column();
    int top = places.top(a) + one.line();
    int x = gap(left, one.columns(), places.left(b) + other.column(), other.columns());
    int y = gap(top, one.lines(), places.top(b) + other.line(), other.lines());
    return x < 1 && y < PICTURES_APART;
  }

  private static int gap(int from, int length, int otherFrom, int otherLength) {
    return Math.max(otherFrom - from - length, from - otherFrom - otherLength);
  }

  private void enter(Ledger ledger, Taboo taboo, int times, int a, int b) {
    ledger.two(taboo, times * problem.weights().of(taboo), places.item(a), places.item(b));
  }
}
