package dev.duikai.makeup.fill;

/** Faults of two blocks: heads that touch, neighbours alike, ranks out of order. */
final class PairJudge {

  /** Heads of neighbours are seen together when their tops are no farther apart. */
  private static final int SEEN_TOGETHER = 24;

  /** Pictures closer than this look like one; page-look section 10, fault 14. */
  private static final int PICTURES_APART = 3;

  /** Heads two classes apart may stand side by side if they differ in all else. */
  private static final int FAR_LEVELS = 2;

  private static final int FAR_TOUCH = 4;
  private static final int SAME_FACE = 3;

  private final Problem problem;

  PairJudge(Problem problem) {
    this.problem = problem;
  }

  /** Judges an ordered pair; each pair of blocks comes in both orders. */
  void judge(Ledger ledger, Spot a, Spot b) {
    if (a.leftOf(b)) {
      touch(ledger, a, b);
      beside(ledger, a, b);
    } else if (a.above(b)) {
      stacked(ledger, a, b);
    }
    if (a.item() < b.item()) {
      pictures(ledger, a, b);
    }
    if (story(a) && story(b)) {
      order(ledger, a, b);
    }
  }

  /** 碰题: two open heads in the same rows on both sides of a gutter. */
  private void touch(Ledger ledger, Spot a, Spot b) {
    Top left = a.shape().top();
    Top right = b.shape().top();
    boolean overlap =
        left.opensRight()
            && right.opensLeft()
            && a.line() < b.line() + right.rows()
            && b.line() < a.line() + left.rows();
    if (!overlap) {
      return;
    }
    int apart = Math.abs(left.level() - right.level());
    boolean differ = left.face() != right.face() && left.lines() != right.lines();
    if (apart == 0) {
      ledger.two(Taboo.SAME_LEVEL_TOUCH, price(Taboo.SAME_LEVEL_TOUCH), a, b);
    } else if (apart >= FAR_LEVELS && differ) {
      ledger.taste(FAR_TOUCH);
    } else {
      ledger.two(Taboo.NEXT_LEVEL_TOUCH, price(Taboo.NEXT_LEVEL_TOUCH), a, b);
    }
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
    int first = rank(upper);
    int second = rank(lower);
    if (first > 0 && second > 0 && first > second && level(upper) > level(lower)) {
      ledger.taste(price(Taboo.RANK_ORDER) / 3);
    }
  }

  private void alike(Ledger ledger, Spot a, Spot b) {
    Top one = a.shape().top();
    Top other = b.shape().top();
    if (one.alike(other) && a.shape().columns() == b.shape().columns()) {
      ledger.two(Taboo.ALIKE_NEIGHBOURS, price(Taboo.ALIKE_NEIGHBOURS), a, b);
    } else if (one.size() > 0 && other.size() > 0 && one.face() == other.face()) {
      ledger.taste(SAME_FACE);
    }
  }

  private void pictures(Ledger ledger, Spot a, Spot b) {
    Cells one = a.shape().picture();
    Cells other = b.shape().picture();
    if (one.none() || other.none()) {
      return;
    }
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

  /** 主次倒置: the weaker story of two stands clearly higher, or under a larger head. */
  private void order(Ledger ledger, Spot strong, Spot weak) {
    int better = rank(strong);
    int worse = rank(weak);
    if (better == 0 || worse == 0 || better >= worse || level(strong) >= level(weak)) {
      return;
    }
    int one = strong.shape().top().size();
    int other = weak.shape().top().size();
    if (one > 0 && other > one) {
      ledger.two(Taboo.RANK_SIZE, price(Taboo.RANK_SIZE), strong, weak);
    }
    if (weak.line() + problem.lines() / 5 < strong.line() && !lower(strong, weak)) {
      ledger.two(Taboo.RANK_ORDER, price(Taboo.RANK_ORDER), strong, weak);
    }
  }

  /** Whether the place of the weaker story is none that readers take for a better one. */
  private boolean lower(Spot strong, Spot weak) {
    return weak.column() >= problem.columns() / 2 && strong.column() == 0;
  }

  private boolean story(Spot spot) {
    return problem.items().get(spot.item()).kind() == FillItem.Kind.STORY;
  }

  private int rank(Spot spot) {
    return problem.items().get(spot.item()).rank();
  }

  private int level(Spot spot) {
    return problem.items().get(spot.item()).level();
  }

  private int price(Taboo taboo) {
    return problem.weights().of(taboo);
  }
}
