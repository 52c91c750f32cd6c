package dev.duikai.makeup.fill.table;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The forms of each item by size, and a choice among them in which the cheaper is the likelier. */
public final class ShapeTable {

  private static final double TEMPERATURE = 8;

  /** Forms of one size and how likely each is. */
  private record Choice(List<Shape> shapes, double[] weights, double sum) {}

  private static final Choice NONE = new Choice(List.of(), new double[0], 0);

  /** By item, width and height. */
  private final Choice[][][] choices;

  /** The forms of all items of a problem, by their index. */
  public ShapeTable(List<FillItem> items) {
    choices = new Choice[items.size()][][];
    for (int item = 0; item < choices.length; item++) {
      choices[item] = choices(items.get(item).shapes());
    }
  }

  private static Choice[][] choices(List<Shape> shapes) {
    Map<Integer, Map<Integer, List<Shape>>> sizes = new TreeMap<>();
    for (Shape shape : shapes) {
      sizes
          .computeIfAbsent(shape.columns(), columns -> new TreeMap<>())
          .computeIfAbsent(shape.lines(), lines -> new ArrayList<>())
          .add(shape);
    }
    Choice[][] byWidth = new Choice[1 + last(sizes.keySet())][];
    Arrays.setAll(byWidth, width -> byHeight(sizes.getOrDefault(width, Map.of())));
    return byWidth;
  }

  private static Choice[] byHeight(Map<Integer, List<Shape>> heights) {
    Choice[] byHeight = new Choice[1 + last(heights.keySet())];
    Arrays.fill(byHeight, NONE);
    heights.forEach((height, shapes) -> byHeight[height] = choice(shapes));
    return byHeight;
  }

  private static int last(Set<Integer> sizes) {
    return sizes.stream().mapToInt(Integer::intValue).max().orElse(-1);
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

  private Choice choice(int item, int columns, int lines) {
    Choice[][] widths = choices[item];
    return columns < widths.length && lines < widths[columns].length
        ? widths[columns][lines]
        : NONE;
  }

  /** Whether an item has a form of a size. */
  public boolean has(int item, int columns, int lines) {
    return count(item, columns, lines) > 0;
  }

  /** How many forms of a size an item has. */
  public int count(int item, int columns, int lines) {
    return choice(item, columns, lines).shapes().size();
  }

  /** One of the item's forms of a size that it has. */
  public Shape any(int item, int columns, int lines, SplittableRandom random) {
    Choice choice = choice(item, columns, lines);
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
