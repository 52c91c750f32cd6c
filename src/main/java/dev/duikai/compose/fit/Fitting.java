package dev.duikai.compose.fit;

import dev.duikai.compose.item.Glue;
import dev.duikai.compose.rule.Prices;

/**
 * How a stretch of text is brought to a width, after the order of CLREQ 3.2.3 and 3.2.4: white is
 * taken class by class, evenly inside a class; or given to blanks, then between Han and Latin, then
 * to all gaps alike.
 */
public final class Fitting {

  private static final Glue.Gives[] CLASSES = Glue.Gives.values();

  private final Strip strip;
  private final int em;

  public Fitting(Strip strip, int em) {
    this.strip = strip;
    this.em = em;
  }

  /**
   * The price of a line, or infinity if it can't be set.
   *
   * @param room the width to fill
   * @param most the widest even gap allowed, thousandths of an em
   */
  public double price(int i, int j, long room, int most) {
    if (strip.ends().plain()) {
      return priceOf(i, j, room, most);
    }
    long fill = fill(i, j, room, most);
    return priceOf(i, j, fill, most) + (fill > room ? Prices.HANG : 0);
  }

  /** The width that the ink of a line takes: the room, but for what its last mark may do. */
  public long fill(int i, int j, long room, int most) {
    LineEnds ends = strip.ends();
    if (ends.plain()) {
      return room;
    }
    long fill = room;
    double best = priceOf(i, j, room, most);
    int tail = ends.tail(j);
    if (tail > 0 && !ends.floats()) {
      fill = room - Math.clamp(room - strip.natural(i, j), 0, tail);
      best = priceOf(i, j, fill, most);
    } else if (tail > 0 && priceOf(i, j, room - tail, most) < best) {
      fill = room - tail;
      best = priceOf(i, j, fill, most);
    }
    int hang = ends.hang(j);
    return hang > 0 && priceOf(i, j, room + hang, most) + Prices.HANG < best ? room + hang : fill;
  }

  private double priceOf(int i, int j, long room, int most) {
    long delta = room - strip.natural(i, j);
    return delta < 0 ? shrinkPrice(i, j, -delta) : stretchPrice(i, j, delta, most);
  }

  private double shrinkPrice(int i, int j, long need) {
    double price = 0;
    long left = need;
    for (Glue.Gives gives : CLASSES) {
      long taken = Math.min(left, strip.shrink(gives, i, j));
      price += Prices.SHRINK * gives.weight * taken / em;
      left -= taken;
      if (left == 0) {
        return price;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private double stretchPrice(int i, int j, long need, int most) {
    long spaces = Math.min(need, strip.stretch(Glue.Gives.SPACE, i, j));
    long latin = Math.min(need - spaces, strip.stretch(Glue.Gives.HAN_LATIN, i, j));
    long rest = need - spaces - latin;
    double price = Prices.STRETCH * (spaces + latin) / em;
    if (rest == 0) {
      return price;
    }
    int gaps = strip.evens(i, j);
    if (gaps == 0 || rest * 1000 > (long) gaps * most * em) {
      return Double.POSITIVE_INFINITY;
    }
    double gap = 1000.0 * rest / gaps / em / Prices.GAP_UNIT;
    return price + Prices.GAP * gap * gap * gap;
  }

  /** What is taken from each class of white so that a line of this natural excess fits. */
  public long[] taken(int i, int j, long need) {
    long[] taken = new long[CLASSES.length];
    long left = need;
    for (Glue.Gives gives : CLASSES) {
      taken[gives.ordinal()] = Math.min(left, strip.shrink(gives, i, j));
      left -= taken[gives.ordinal()];
    }
    return taken;
  }
}
