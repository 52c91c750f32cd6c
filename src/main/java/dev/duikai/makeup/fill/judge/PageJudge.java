package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Taboo;
import dev.duikai.makeup.fill.TextLines;

/**
 * Faults of the page as a whole: its dominant head, how many heads, boxes and measures are alike.
 */
final class PageJudge {

  private static final int LARGEST = 128;
  private static final int MOST_OF_A_SIZE = 3;
  private static final int MOST_SIZES = 6;
  private static final int MOST_BROKEN = 3;
  private static final int MOST_BOXES = 3;

  /** One line of so many may be loose; a reader begins to see it at one in twenty-five. */
  private static final int LOOSE_SHARE = 30;

  /** One house ad fills a page, a second looks like too little copy; it is so much dearer. */
  private static final int FURTHER_FILLER = 3;

  private static final int WELCOME_BOXES = 2;
  private static final int CROWDED_BOXES = 8;

  private final Problem problem;
  private final Places places;
  private final int[] sizes = new int[LARGEST];

  PageJudge(Problem problem, Places places) {
    this.problem = problem;
    this.places = places;
  }

  void judge(Ledger ledger) {
    count(ledger);
    text(ledger);
    heads(ledger);
  }

  private void count(Ledger ledger) {
    int boxes = 0;
    int broken = 0;
    int upright = 0;
    int fillers = 0;
    for (int i = 0; i < places.count(); i++) {
      Shape shape = places.shape(i);
      boxes += shape.boxed() ? 1 : 0;
      broken += shape.broken() ? 1 : 0;
      upright += shape.top().upright() ? 1 : 0;
      fillers += places.kind(i) == FillItem.Kind.FILLER ? 1 : 0;
    }
    many(ledger, Taboo.BOXES, boxes - MOST_BOXES);
    many(ledger, Taboo.BROKEN_COUNT, broken - MOST_BROKEN);
    many(ledger, Taboo.UPRIGHT_HEADS, upright - 1);
    if (fillers > 1) {
      ledger.taste((fillers - 1) * FURTHER_FILLER * problem.weights().of(Taboo.FILLER));
    }
    if (boxes > WELCOME_BOXES) {
      ledger.taste(CROWDED_BOXES);
    }
  }

  private void text(Ledger ledger) {
    int all = 0;
    int loose = 0;
    for (int i = 0; i < places.count(); i++) {
      TextLines text = places.shape(i).text();
      all += text.all();
      loose += text.loose();
    }
    many(ledger, Taboo.LOOSE_LINES, loose - all / LOOSE_SHARE);
  }

  private void many(Ledger ledger, Taboo taboo, int over) {
    if (over > 0) {
      ledger.page(taboo, over * problem.weights().of(taboo));
    }
  }

  /** The largest head is at least a quarter larger than the next; few are of one size. */
  private void heads(Ledger ledger) {
    int first = 0;
    int second = 0;
    for (int i = 0; i < places.count(); i++) {
      int size = size(i);
      sizes[size]++;
      second = Math.max(second, Math.min(first, size));
      first = Math.max(first, size);
    }
    if (second > 0 && first * 4 < second * 5) {
      ledger.page(Taboo.DOMINANT_HEAD, problem.weights().of(Taboo.DOMINANT_HEAD));
    }
    sizes[0] = 0;
    int different = 0;
    for (int i = 0; i < places.count(); i++) {
      int size = size(i);
      many(ledger, Taboo.ALIKE_SIZES, sizes[size] - MOST_OF_A_SIZE);
      different += sizes[size] > 0 ? 1 : 0;
      sizes[size] = 0;
    }
    many(ledger, Taboo.HEAD_SIZES, different - MOST_SIZES);
  }

  private int size(int block) {
    return Math.min(places.head(block).size(), LARGEST - 1);
  }
}
