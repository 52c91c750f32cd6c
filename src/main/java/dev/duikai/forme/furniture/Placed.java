package dev.duikai.forme.furniture;

import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Furniture in its place.
 *
 * @param items in paint order
 * @param boxes what the report says of it
 */
public record Placed(List<Item> items, List<FurnitureBox> boxes) {

  /** Nothing at all. */
  public static final Placed NONE = new Placed(List.of(), List.of());

  public Placed {
    items = List.copyOf(items);
    boxes = List.copyOf(boxes);
  }

  /** One piece of furniture. */
  public static Placed of(String kind, Rect rect, List<Item> items) {
    return new Placed(items, List.of(new FurnitureBox(kind, rect)));
  }

  /** Items that the report does not name, such as rules. */
  public static Placed unnamed(List<Item> items) {
    return new Placed(items, List.of());
  }

  /** This and then the other, painted above it. */
  public Placed and(Placed other) {
    List<Item> allItems = new ArrayList<>(items);
    allItems.addAll(other.items);
    List<FurnitureBox> allBoxes = new ArrayList<>(boxes);
    allBoxes.addAll(other.boxes);
    return new Placed(allItems, allBoxes);
  }
}
