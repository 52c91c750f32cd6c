package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.compose.item.Itemizer;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.rule.Setting;
import org.junit.jupiter.api.Test;

/** The dynamic programme finds what trying everything finds. */
final class ExhaustiveTest {

  private static final int PARAGRAPHS = 500;
  private static final int LONGEST = 40;

  @Test
  void thePricesAreThoseOfExhaustiveSearch() {
    int compared = 0;
    for (int seed = 0; compared < PARAGRAPHS; seed++) {
      String whole = RandomProse.of(seed);
      String text = whole.substring(0, Math.min(LONGEST, whole.length()));
      Setting setting =
          Setting.column(Columns.EM.times(12 + seed % 6), Columns.EM.times(2), Columns.EM);
      Items items =
          Itemizer.items(Columns.pieces(text), TestFonts.SHELF, setting.rules(), setting.measure());
      double[] all = Exhaustive.prices(items, setting);
      Composed composed = TestFonts.TYPESETTER.compose(Columns.pieces(text), setting);
      int best = composed.natural();
      if (Double.isInfinite(all[best])) {
        continue;
      }
      for (int k = Math.max(1, best - 1); k <= Math.min(best + 2, all.length - 1); k++) {
        String about = "seed " + seed + ", " + k + " lines: " + text;
        double price = composed.price(k);
        if (Double.isInfinite(all[k])) {
          assertTrue(Double.isInfinite(price), about);
        } else {
          assertEquals(all[k], price, 1e-6 * all[k], about);
        }
      }
      compared++;
    }
  }
}
