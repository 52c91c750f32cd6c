package dev.duikai.makeup.fill;

import java.util.OptionalInt;

/**
 * An item that must stand at a certain place; its shapes are narrowed before the page is solved.
 *
 * @param item index of the item in the problem
 * @param column its left column
 * @param line its first line
 */
public record Pin(int item, OptionalInt column, OptionalInt line) {

  /** Whether an item at its place keeps the pin. */
  public boolean holds(Spot spot) {
    return spot.item() != item
        || (column.isEmpty() || column.getAsInt() == spot.column())
            && (line.isEmpty() || line.getAsInt() == spot.line());
  }
}
