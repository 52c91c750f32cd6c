package dev.duikai.compose;

import dev.duikai.compose.fit.Fitting;
import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Glue;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.rule.Prices;
import dev.duikai.compose.rule.Setting;
import java.util.Arrays;

/** The lowest price of every number of lines, found by trying all breaks there are. */
final class Exhaustive {

  private final Items items;
  private final Strip strip;
  private final Fitting fitting;
  private final Setting setting;
  private final double[] best;

  private Exhaustive(Items items, Setting setting) {
    this.items = items;
    this.strip = new Strip(items);
    this.fitting = new Fitting(strip, setting.body().units());
    this.setting = setting;
    this.best = new double[strip.size() + 2];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
  }

  /** Prices by the number of lines. */
  public static double[] prices(Items items, Setting setting) {
    Exhaustive all = new Exhaustive(items, setting);
    all.from(0, 0, 0);
    return all.best;
  }

  private void from(int start, int lines, double sum) {
    int size = strip.size();
    double last = last(start);
    if (Double.isFinite(last)) {
      best[lines + 1] = Math.min(best[lines + 1], sum + square(1 + last));
    }
    for (int end = start + 1; end < size; end++) {
      Glue glue = items.glues().get(end - 1);
      double price = fitting.price(start, end, room(start), Typesetter.WIDEST_GAP);
      if (glue.breakable() && Double.isFinite(price)) {
        from(end, lines + 1, sum + square(1 + price + glue.penalty()));
      }
    }
  }

  private double last(int start) {
    int size = strip.size();
    boolean shrinks = strip.natural(start, size) > room(start);
    double price = shrinks ? fitting.price(start, size, room(start), Typesetter.WIDEST_GAP) : 0;
    boolean single = start > 0 && strip.letters(start, size) < 2;
    return price + (single ? (size - start == 1 ? Prices.BARE : Prices.SINGLE) : 0);
  }

  private long room(int start) {
    return setting.measure().units() - (start == 0 ? setting.indent().units() : 0);
  }

  private static double square(double value) {
    return value * value;
  }
}
