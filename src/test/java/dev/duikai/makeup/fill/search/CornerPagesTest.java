package dev.duikai.makeup.fill.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Node;
import dev.duikai.makeup.fill.Pages;
import dev.duikai.makeup.fill.Pin;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.Top;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item in a corner stands there whatever is tried, and the others fill the L round it. */
final class CornerPagesTest {

  private static final Effort LITTLE = new Effort(60, 4, 60);
  private static final Top HEAD = Top.open(4, 24, 0, 1);

  /** Five stories of many forms and an advertisement of 3 × 20, the last item. */
  private static List<FillItem> items() {
    int[] areas = {96, 80, 100, 72, 72};
    List<FillItem> items = new ArrayList<>();
    for (int area : areas) {
      List<Shape> shapes = new ArrayList<>();
      for (int columns = 2; columns <= 5; columns++) {
        for (int more = -8; more <= 8; more++) {
          shapes.add(Pages.shape(columns, area / columns + more, HEAD));
        }
      }
      items.add(Pages.story("s" + items.size(), items.size() + 1, shapes));
    }
    items.add(new FillItem("ad", FillItem.Kind.SLOT, 0, List.of(Shape.plain(3, 20, 0))));
    return items;
  }

  private static Problem page(Node around, List<Pin> pins, boolean right) {
    return page(new Node.Cornered(around, 5, right, false), pins);
  }

  private static Problem page(Node root, List<Pin> pins) {
    List<Integer> free =
        IntStream.range(0, 5)
            .filter(item -> pins.stream().noneMatch(pin -> pin.item() == item))
            .boxed()
            .toList();
    Problem.Skeleton skeleton = new Problem.Skeleton(root, free, List.of(), pins);
    return new Problem(Pages.COLUMNS, Pages.LINES, items(), List.of(skeleton), Pages.WEIGHTS);
  }

  private static void assertInCorner(Problem problem, boolean right, int variety) {
    Spot ad = corner(problem, variety);
    assertEquals(Pages.LINES, ad.bottom(), "search " + variety);
    assertEquals(right ? Pages.COLUMNS : 3, ad.right(), "search " + variety);
  }

  /** The item in the corner of a page that is covered. */
  private static Spot corner(Problem problem, int variety) {
    String about = "search " + variety;
    Tiling tiling =
        Solver.solve(problem, LITTLE, variety).orElseThrow(() -> new AssertionError(about));
    Pages.assertCovered(Pages.COLUMNS, Pages.LINES, tiling.spots(), about);
    assertEquals(6, tiling.spots().size(), about);
    return tiling.spots().stream().filter(s -> s.item() == 5).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anySlicingGoesRoundTheCorner(boolean right) {
    for (int variety = 0; variety < 10; variety++) {
      assertInCorner(page(new Node.Free(), List.of(), right), right, variety);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPinwheelTurnsRoundTheCorner(boolean right) {
    for (int variety = 0; variety < 10; variety++) {
      assertInCorner(page(new Node.Pinwheel(), List.of(), right), right, variety);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onlyTheRegionAtTheCornerHoldsIt(boolean right) {
    List<Integer> widths = right ? List.of(3, 5) : List.of(5, 3);
    Node columns = new Node.Columns(List.of(new Node.Free(), new Node.Free()), widths);
    assertInCorner(page(columns, List.of(), right), right, 0);
    Node rows = new Node.Rows(List.of(new Node.Leaf(0), new Node.Free()));
    assertTrue(Solver.solve(page(rows, List.of(), right), LITTLE).isEmpty(), "no story is 8 wide");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCornerAtTheTopOfAPartIsThePartsOwn(boolean right) {
    Node zone = new Node.Cornered(new Node.Free(), 5, right, true);
    Node rows = new Node.Rows(List.of(new Node.Free(), zone));
    for (int variety = 0; variety < 10; variety++) {
      Spot guide = corner(page(rows, List.of()), variety);
      assertEquals(right ? Pages.COLUMNS : 3, guide.right(), "search " + variety);
    }
    for (int variety = 0; variety < 10; variety++) {
      Spot guide =
          corner(page(new Node.Cornered(new Node.Pinwheel(), 5, right, true), List.of()), variety);
      assertEquals(0, guide.line(), "search " + variety);
      assertEquals(right ? Pages.COLUMNS : 3, guide.right(), "search " + variety);
    }
  }

  @Test
  void aPinnedStoryAndTheCornerAgree() {
    List<Pin> pins = List.of(new Pin(0, OptionalInt.of(0), OptionalInt.of(0)));
    assertInCorner(page(new Node.Free(), pins, true), true, 0);
  }
}
