package dev.duikai.compose.fit;

import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.Glue;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.rule.Prices;
import dev.duikai.compose.rule.Rule;
import dev.duikai.compose.rule.Setting;
import java.util.Arrays;

/**
 * Breaks a paragraph by total fit: one dynamic programme over all breaks and line counts, so that
 * the best setting of every possible number of lines comes out of one pass (Knuth and Plass 1981,
 * with the glue of Chinese text). Of a long text only the counts around the best are kept, so that
 * the work grows with the text and not with its square.
 */
public final class Breaker {

  private final Items items;
  private final Strip strip;

  /** The widest even gap of a line that keeps the rules where no other line does, thousandths. */
  private static final int LOOSEST_GAP = 1500;

  private final Setting setting;
  private final Ending ending;
  private final Fitting fitting;
  private final int most;
  private final int widest;
  private final boolean rescue;
  private final long firstRoom;
  private final long laterRoom;
  private final int size;
  private final int lines;
  private final Table table;
  private int[] candidates = new int[64];
  private double[] prices = new double[64];

  private Breaker(
      Items items, Strip strip, Setting setting, Ending ending, int most, boolean rescue) {
    this.items = items;
    this.strip = strip;
    this.setting = setting;
    this.ending = ending;
    this.fitting = new Fitting(strip, setting.body().units());
    this.most = most;
    this.widest = most * setting.body().units() / 1000;
    this.rescue = rescue;
    this.firstRoom = setting.room(true).units();
    this.laterRoom = setting.room(false).units();
    this.size = strip.size();
    long whole = setting.indent().units() + strip.natural(0, size);
    int mean = (int) (whole / Math.max(1, laterRoom));
    this.lines = rescue ? size + 1 : Math.min(size, mean + mean / 8 + 4) + 1;
    this.table = new Table(size, lines);
  }

  /**
   * Breaks within the limits, else with looser lines; breaks against the rules only where nothing
   * else is possible.
   */
  public static Breaks breaks(Items items, Strip strip, Setting setting, Ending ending, int most) {
    Breaks kept = new Breaker(items, strip, setting, ending, most, false).run();
    if (!kept.possible()) {
      kept = new Breaker(items, strip, setting, ending, LOOSEST_GAP, false).run();
    }
    return kept.possible() ? kept : new Breaker(items, strip, setting, ending, most, true).run();
  }

  private Breaks run() {
    int top = 0;
    for (int j = 1; j < size; j++) {
      if (rescue || items.glues().get(j - 1).breakable()) {
        top = rescue ? j - 1 : top(j, top);
        reach(j, top);
      }
    }
    return finish();
  }

  /** The last start from which a line to here isn't too loose; it only moves on. */
  private int top(int j, int from) {
    int top = from;
    while (top + 1 < j && strip.greatest(top + 1, j, widest) + strip.ends().tail(j) >= laterRoom) {
      top++;
    }
    return top;
  }

  private void reach(int j, int top) {
    double penalty = penalty(j);
    int count = 0;
    for (int i = top; i >= 0; i--) {
      long room = room(i);
      double price = table.reached(i) ? price(i, j, room) : Double.POSITIVE_INFINITY;
      if (price < Double.POSITIVE_INFINITY) {
        keep(count++, i, square(1 + price + penalty));
      }
      if (over(i, j)) {
        break;
      }
    }
    table.put(j, candidates, prices, count);
  }

  private void keep(int at, int i, double price) {
    if (at == candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * at);
      prices = Arrays.copyOf(prices, 2 * at);
    }
    candidates[at] = i;
    prices[at] = price;
  }

  private double price(int i, int j, long room) {
    double price = fitting.price(i, j, room, most);
    return rescue && Double.isInfinite(price) ? rescuePrice(i, j, room) : price;
  }

  /** Whether no line from here or from before can end at a break. */
  private boolean over(int i, int j) {
    long room = Math.max(room(0), room(1));
    return rescue
        ? strip.natural(i, j) > 2 * room
        : strip.least(i, j) > room + strip.ends().hang(j);
  }

  private double rescuePrice(int i, int j, long room) {
    double off = Math.abs(room - strip.natural(i, j)) / (double) setting.body().units();
    boolean over = strip.natural(i, j) > room;
    return over && j - i > 1 ? Double.POSITIVE_INFINITY : Prices.RESCUE * (1 + off);
  }

  private double penalty(int j) {
    Glue glue = items.glues().get(j - 1);
    if (!glue.breakable()) {
      return Prices.RESCUE;
    }
    boolean intoClosing =
        items.boxes().get(j).trait() == Box.Trait.CLOSING
            && items.boxes().get(j - 1).trait() != Box.Trait.CLOSING;
    return glue.penalty() + (intoClosing ? Prices.CLOSING_ALONE : 0);
  }

  /**
   * The last line: it may end anywhere, holds two characters, and takes the mark if there's room.
   */
  private Breaks finish() {
    Endings endings = new Endings(table, lines);
    for (int i = size - 1; i >= 0; i--) {
      double price = lastPrice(i);
      if (Double.isInfinite(price)) {
        if (strip.natural(i, size) > 2L * setting.measure().units()) {
          break;
        }
        continue;
      }
      boolean own = !ending.none() && !shares(i);
      endings.put(i, square(1 + price + (own ? Prices.OWN_LINE : 0)), own);
    }
    return endings.breaks(size);
  }

  private double lastPrice(int i) {
    long excess = strip.natural(i, size) - room(i);
    double price = 0;
    if (excess > 0) {
      price = fitting.price(i, size, room(i), most);
      if (Double.isInfinite(price) && rescue && size - i == 1) {
        price = Prices.RESCUE;
      }
    }
    return price + (items.rules().has(Rule.NO_SINGLE_CHARACTER) ? single(i) : 0);
  }

  private double single(int i) {
    if (i == 0 || strip.letters(i, size) >= 2) {
      return 0;
    }
    return size - i == 1 ? Prices.BARE : Prices.SINGLE;
  }

  /** Whether the mark stands on the last line together with text. */
  private boolean shares(int i) {
    return strip.natural(i, size) + ending.free() + ending.width() <= room(i);
  }

  private long room(int i) {
    return i == 0 ? firstRoom : laterRoom;
  }

  private static double square(double value) {
    return value * value;
  }
}
