package dev.duikai.makeup.fill.table;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The forms of each item by size, and a choice among them in which the cheaper is the likelier. */
public final class ShapeTable {

  private static final double TEMPERATURE = 8;

  /** Forms of one size and how likely each is. */
  private record Choice(List<Shape> shapes, double[] weights, double sum) {}

  private final List<Map<Integer, Choice>> byItem = new ArrayList<>();

  /** The forms of all items of a problem, by their index. */
  public ShapeTable(List<FillItem> items) {
    for (FillItem item : items) {
      Map<Integer, List<Shape>> sizes = new HashMap<>();
      for (Shape shape : item.shapes()) {
        sizes
            .computeIfAbsent(size(shape.columns(), shape.lines()), k -> new ArrayList<>())
            .add(shape);
      }
      Map<Integer, Choice> choices = new HashMap<>();
      sizes.forEach((size, shapes) -> choices.put(size, choice(shapes)));
      byItem.add(choices);
    }
  }

  private static int size(int columns, int lines) {
    return columns << 8 | lines;
  }

  private static Choice choice(List<Shape> shapes) {
    double best = shapes.stream().mapToInt(Shape::cost).min().orElse(0);
    double[] weights =
        shapes.stream().mapToDouble(s -> Math.exp((best - s.cost()) / TEMPERATURE)).toArray();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return new Choice(List.copyOf(shapes), weights, sum);
  }

  /** Whether an item has a form of a size. */
  public boolean has(int item, int columns, int lines) {
    return byItem.get(item).containsKey(size(columns, lines));
  }

  /** How many forms of a size an item has. */
  public int count(int item, int columns, int lines) {
    Choice choice = byItem.get(item).get(size(columns, lines));
    return choice == null ? 0 : choice.shapes().size();
  }

  /** One of the item's forms of a size that it has. */
  public Shape any(int item, int columns, int lines, SplittableRandom random) {
    Choice choice = byItem.get(item).get(size(columns, lines));
    List<Shape> shapes = choice.shapes();
    if (shapes.size() == 1) {
      return shapes.getFirst();
    }
    double at = random.nextDouble() * choice.sum();
    for (int i = 0; i < shapes.size(); i++) {
      at -= choice.weights()[i];
      if (at <= 0) {
        return shapes.get(i);
      }
    }
    return shapes.getLast();
  }
}
