package dev.duikai.makeup.fill;

import java.util.Map;

/** What the faults of make-up cost on a page. */
public final class Weights {

  private final int[] prices = new int[Taboo.values().length];

  /**
   * Prices of faults.
   *
   * @param prices by fault; those not named cost their own price
   */
  public Weights(Map<Taboo, Integer> prices) {
    for (Taboo taboo : Taboo.values()) {
      this.prices[taboo.ordinal()] = prices.getOrDefault(taboo, taboo.price());
    }
  }

  /** The prices that hold where the rules are silent. */
  public static Weights usual() {
    return new Weights(Map.of());
  }

  /** What a fault costs. */
  public int of(Taboo taboo) {
    return prices[taboo.ordinal()];
  }
}
