package dev.duikai.makeup;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.measure.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the room that the copy of a page needs, from the forms of its stories. */
final class CopyfitCount {

  private final PageStock stock;
  private final Grid grid;

  private CopyfitCount(PageStock stock, Grid grid) {
    this.stock = stock;
    this.grid = grid;
  }

  /** The count for the derivation of the page that leaves its copy most room. */
  static Copyfit of(PageStock stock, List<Skeletons.Derivation> derivations, Grid grid) {
    CopyfitCount count = new CopyfitCount(stock, grid);
    return derivations.stream()
        .map(count::count)
        .max(Comparator.comparingInt(fit -> fit.room() - fit.least()))
        .orElseGet(() -> count.count(grid.columns() * grid.lines(), List.of()));
  }

  private Copyfit count(Skeletons.Derivation derivation) {
    int room = grid.columns() * grid.lines();
    List<Integer> panels = new ArrayList<>();
    Set<Integer> fixed = derivation.items();
    for (int item : fixed) {
      if (stock.panel(item)) {
        panels.add(item);
      } else if (!stock.stories().contains(item)) {
        room -= least(item);
      }
    }
    List<Integer> standing = new ArrayList<>(panels);
    stock.stories().stream()
        .filter(item -> fixed.contains(item) || !derivation.used().contains(item))
        .forEach(standing::add);
    return count(room, standing);
  }

  private Copyfit count(int room, List<Integer> standing) {
    int least = 0;
    int ideal = 0;
    Map<String, Copyfit.Need> stories = new HashMap<>();
    for (int item : standing) {
      Copyfit.Need need = new Copyfit.Need(least(item), ideal(item));
      least += need.least();
      ideal += need.ideal();
      stories.put(stock.items().get(item).name(), need);
    }
    return new Copyfit(room, least, ideal, stories);
  }

  private int least(int item) {
    return stock.items().get(item).shapes().stream().mapToInt(CopyfitCount::area).min().orElse(0);
  }

  /** The area of the cheapest form, of the smallest among equals. */
  private int ideal(int item) {
    FillItem of = stock.items().get(item);
    return of.shapes().stream()
        .min(Comparator.comparingInt(Shape::cost).thenComparingInt(CopyfitCount::area))
        .map(CopyfitCount::area)
        .orElse(0);
  }

  private static int area(Shape shape) {
    return shape.columns() * shape.lines();
  }
}
