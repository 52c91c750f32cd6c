package dev.duikai.makeup.fill.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.Fault;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Node;
import dev.duikai.makeup.fill.Pages;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.Top;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SolverTest {

  private static final Effort LITTLE = new Effort(60, 4, 30);

  @Test
  void aPageThatCanBeClosedIsClosedWithEveryStoryOnIt() {
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = Pages.random(seed);
      String about = "seed " + seed;
      Tiling tiling = Solver.solve(problem, LITTLE).orElseThrow(() -> new AssertionError(about));
      Pages.assertCovered(Pages.COLUMNS, Pages.LINES, tiling.spots(), about);
      assertEquals(
          IntStream.range(0, problem.items().size()).boxed().toList(),
          tiling.spots().stream().map(Spot::item).sorted().toList(),
          about);
      tiling
          .spots()
          .forEach(spot ->
              assertTrue(problem.items().get(spot.item()).shapes().contains(spot.shape()), about));
    }
  }

  @Test
  void theSameProblemGivesTheSamePage() {
    for (int seed = 0; seed < 10; seed++) {
      Problem problem = Pages.random(seed);
      assertEquals(Solver.solve(problem, LITTLE), Solver.solve(problem, LITTLE), "seed " + seed);
    }
  }

  @Test
  void theCostHoldsFormsAndFaults() {
    for (int seed = 0; seed < 20; seed++) {
      Tiling tiling = Solver.solve(Pages.random(seed), LITTLE).orElseThrow();
      int forms = tiling.spots().stream().mapToInt(spot -> spot.shape().cost()).sum();
      int faults = tiling.faults().stream().mapToInt(Fault::cost).sum();
      assertTrue(forms + faults <= tiling.cost(), "seed " + seed);
    }
  }

  @Test
  void aPageThatCannotBeClosedHasNoTiling() {
    FillItem small = Pages.story("s", 1, List.of(Pages.shape(3, 20, Top.CLOSED)));
    assertTrue(Solver.solve(page(List.of(small), new Node.Free(), List.of(0)), LITTLE).isEmpty());
  }

  @Test
  void anItemOfTheGrammarStandsWhereTheGrammarPutsIt() {
    FillItem story = Pages.story("s", 1, List.of(Pages.shape(8, 42, Top.CLOSED)));
    FillItem ad =
        new FillItem("foot", FillItem.Kind.SLOT, 0, List.of(Pages.shape(8, 18, Top.CLOSED)));
    Node root = new Node.Rows(List.of(new Node.Free(), new Node.Leaf(1)));
    Tiling tiling = Solver.solve(page(List.of(story, ad), root, List.of(0)), LITTLE).orElseThrow();
    Spot foot = tiling.spots().stream().filter(s -> s.item() == 1).findFirst().orElseThrow();
    assertEquals(42, foot.line());
  }

  @Test
  void columnsHaveTheWidthsOfTheGrammar() {
    FillItem left = Pages.story("a", 1, List.of(Pages.shape(6, 60, Top.CLOSED)));
    FillItem right = Pages.story("b", 2, List.of(Pages.shape(2, 60, Top.CLOSED)));
    Node root = new Node.Columns(List.of(new Node.Leaf(0), new Node.Leaf(1)), List.of(6, 2));
    Tiling tiling = Solver.solve(page(List.of(left, right), root, List.of()), LITTLE).orElseThrow();
    Pages.assertCovered(Pages.COLUMNS, Pages.LINES, tiling.spots(), "columns");
    assertEquals(
        6, tiling.spots().stream().filter(s -> s.item() == 1).findFirst().orElseThrow().column());
  }

  private static Problem page(List<FillItem> items, Node root, List<Integer> free) {
    return new Problem(
        Pages.COLUMNS,
        Pages.LINES,
        items,
        List.of(new Problem.Skeleton(root, free, List.of())),
        Pages.WEIGHTS);
  }
}
