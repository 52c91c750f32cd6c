package dev.duikai.makeup.fill.table;

import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a problem; those of a set of free items are made once, however many ask. */
public final class Tables {

  private final Problem problem;
  private final ShapeTable shapes;
  private final Ranks ranks;
  private final Map<List<Integer>, Slicing> slicings = new HashMap<>();

  public Tables(Problem problem) {
    this.problem = problem;
    this.shapes = new ShapeTable(problem.items());
    this.ranks = new Ranks(problem.items());
  }

  public ShapeTable shapes() {
    return shapes;
  }

  public Ranks ranks() {
    return ranks;
  }

  /** The rectangles that some of the problem's items can fill, in this order. */
  public Slicing slicing(List<Integer> free) {
    return slicings.computeIfAbsent(free, this::made);
  }

  private Slicing made(List<Integer> free) {
    List<FillItem> items = free.stream().map(problem.items()::get).toList();
    return new Slicing(items, problem.columns(), problem.lines());
  }
}
