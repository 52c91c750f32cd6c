package dev.duikai.makeup.fill;

import java.util.List;

/**
 * A fault of a page and what it costs.
 *
 * @param taboo which fault it is
 * @param items the items concerned
 * @param cost its price
 */
public record Fault(Taboo taboo, List<Integer> items, int cost) {

  public Fault {
    items = List.copyOf(items);
  }

  /** Its name in reports. */
  public String id() {
    return taboo.reported();
  }
}
