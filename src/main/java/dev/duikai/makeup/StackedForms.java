package dev.duikai.makeup;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of two items that stand below each other as one. */
record StackedForms(Shape upper, Shape lower) {

  /** The cheapest pair for each width, height and top. */
  static List<StackedForms> of(FillItem upper, FillItem lower) {
    Map<List<Object>, StackedForms> best = new LinkedHashMap<>();
    for (Shape a : upper.shapes()) {
      for (Shape b : lower.shapes()) {
        if (a.columns() == b.columns()) {
          List<Object> key = List.of(a.columns(), a.lines() + b.lines(), a.top());
          best.merge(key, new StackedForms(a, b), (x, y) -> x.cost() <= y.cost() ? x : y);
        }
      }
    }
    return List.copyOf(best.values());
  }

  private int cost() {
    return upper.cost() + lower.cost();
  }

  /** The two as one, under a number of its own. */
  Shape shape(int number) {
    return new Shape(
        number,
        upper.columns(),
        upper.lines() + lower.lines(),
        cost(),
        upper.top(),
        upper.picture(),
        upper.broken() || lower.broken(),
        upper.boxed() || lower.boxed(),
        upper.text().plus(lower.text()));
  }
}
