package dev.duikai.makeup.fill.region;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Node;
import dev.duikai.makeup.fill.Pages;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.Weights;
import dev.duikai.makeup.fill.search.Solver;
import dev.duikai.makeup.fill.table.Slicing;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pinwheels are found where they are possible, and filled exactly. */
final class WheelFinderTest {

  /** Five stories that fill a page of 8 × 60 as a pinwheel and in no other way. */
  private static List<FillItem> wheel() {
    int[][] sizes = {{5, 25}, {3, 40}, {5, 20}, {3, 35}, {2, 15}};
    List<FillItem> items = new ArrayList<>();
    for (int[] size : sizes) {
      items.add(
          Pages.story(
              "s" + items.size(), items.size() + 1, List.of(Shape.plain(size[0], size[1], 0))));
    }
    return items;
  }

  @Test
  void theOnlyPinwheelIsFound() {
    Slicing slicing = new Slicing(wheel(), Pages.COLUMNS, Pages.LINES);
    WheelFinder finder = new WheelFinder(slicing, Corner.NONE, new SplittableRandom(3));
    Wheel found = finder.find(31, Pages.COLUMNS, Pages.LINES, 20_000).orElseThrow();
    Wheel drawn = new Wheel(3, 5, 25, 40, 0b01001, 0b00110, 0b10000);
    Wheel upsideDown = new Wheel(3, 5, 20, 35, 0b00110, 0b01001, 0b10000);
    assertTrue(found.equals(drawn) || found.equals(upsideDown), found.toString());
  }

  @Test
  void fewerThanFiveStoriesMakeNone() {
    Slicing slicing = new Slicing(wheel(), Pages.COLUMNS, Pages.LINES);
    WheelFinder finder = new WheelFinder(slicing, Corner.NONE, new SplittableRandom(3));
    assertTrue(finder.find(15, Pages.COLUMNS, Pages.LINES, 1000).isEmpty());
  }

  @Test
  void aPageThatIsAPinwheelIsCovered() {
    List<FillItem> items = new ArrayList<>(wheel());
    List<Shape> wide = new ArrayList<>(items.getFirst().shapes());
    for (int lines = 5; lines < 40; lines++) {
      wide.add(Shape.plain(8, lines, 50));
    }
    items.set(0, Pages.story("s0", 1, wide));
    List<FillItem> flexible = new ArrayList<>();
    for (FillItem item : items) {
      List<Shape> shapes = new ArrayList<>(item.shapes());
      IntStream.range(4, 30).forEach(l -> shapes.add(Shape.plain(8, l, 90)));
      flexible.add(Pages.story(item.name(), item.rank(), shapes));
    }
    Problem problem =
        new Problem(
            Pages.COLUMNS,
            Pages.LINES,
            flexible,
            List.of(new Problem.Skeleton(new Node.Pinwheel(), List.of(0, 1, 2, 3, 4), List.of())),
            Weights.usual());
    Tiling tiling = Solver.solve(problem, new Effort(400, 4, 60)).orElseThrow();
    Pages.assertCovered(Pages.COLUMNS, Pages.LINES, tiling.spots(), "pinwheel");
    assertTrue(
        tiling.faults().stream().noneMatch(f -> f.id().startsWith("seam")),
        tiling.faults().toString());
  }
}
