package dev.duikai.makeup.fill;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the faults of make-up cost on a page.
 *
 * @param prices by fault; those not named cost their own price
 */
public record Weights(Map<Taboo, Integer> prices) {

  public Weights {
    EnumMap<Taboo, Integer> all = new EnumMap<>(Taboo.class);
    for (Taboo taboo : Taboo.values()) {
      all.put(taboo, prices.getOrDefault(taboo, taboo.price()));
    }
    prices = Collections.unmodifiableMap(all);
  }

  /** The prices that hold where the rules are silent. */
  public static Weights usual() {
    return new Weights(Map.of());
  }

  /** What a fault costs. */
  public int of(Taboo taboo) {
    return prices.get(taboo);
  }
}
