package dev.duikai.makeup.fill.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.makeup.fill.Cells;
import dev.duikai.makeup.fill.Fault;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Pages;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.TextLines;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.Top;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Faults that are planted on a page are found, and named as the grammar names them. */
final class JudgeTest {

  private final List<FillItem> items = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();

  private JudgeTest put(int rank, int column, int line, int columns, int lines, Top top) {
    Shape shape = Pages.shape(columns, lines, top);
    items.add(Pages.story("s" + items.size(), rank, List.of(shape)));
    spots.add(new Spot(items.size() - 1, shape, column, line));
    return this;
  }

  private static Top head(int size) {
    return Top.open(4, size, 0, 1);
  }

  private Tiling judged() {
    Pages.assertCovered(Pages.COLUMNS, Pages.LINES, spots, "the planted page");
    Problem problem = new Problem(Pages.COLUMNS, Pages.LINES, items, List.of(), Pages.WEIGHTS);
    return new Judge(problem).judge(0, spots);
  }

  private Set<String> ids() {
    return judged().faults().stream().map(Fault::id).collect(Collectors.toSet());
  }

  private int cost(String id) {
    return judged().faults().stream().filter(f -> f.id().equals(id)).mapToInt(Fault::cost).sum();
  }

  @Test
  void headsSideBySideTouch() {
    put(1, 0, 0, 4, 60, head(28)).put(2, 4, 0, 4, 60, head(28));
    assertTrue(ids().contains("head-touch"));
    assertTrue(cost("head-touch") >= 100);
  }

  @Test
  void headsOfNeighbouringClassesTouchForLess() {
    put(1, 0, 0, 4, 60, head(42)).put(2, 4, 0, 4, 60, head(28));
    assertEquals(40, cost("head-touch"));
  }

  @Test
  void aHeadBesideAPictureOrBoxTouchesNothing() {
    put(1, 0, 0, 4, 60, head(28)).put(2, 4, 0, 4, 60, Top.CLOSED);
    assertFalse(ids().contains("head-touch"));
  }

  @Test
  void aHeadUnderAPictureTouchesWhatStandsBesideIt() {
    Top photo = new Top(20, 3, 24, 0, 1, false);
    put(1, 0, 0, 4, 60, photo).put(2, 4, 0, 4, 20, head(42)).put(3, 4, 20, 4, 40, head(28));
    assertTrue(cost("head-touch") >= 100);
  }

  @Test
  void aLoneTouchWithTheSmallHeadUnderAPictureIsNotSeen() {
    Top photo = new Top(30, 3, 16, 0, 1, false);
    put(1, 4, 0, 4, 60, photo).put(2, 0, 30, 4, 30, head(28)).put(3, 0, 0, 4, 30, Top.CLOSED);
    assertEquals(0, cost("head-touch"));
  }

  @Test
  void aSecondTouchIsSeenWhereItsHeadStandsUnderAPicture() {
    Top photo = new Top(30, 3, 16, 0, 1, false);
    put(1, 4, 0, 4, 60, photo).put(2, 0, 30, 4, 30, head(28));
    put(3, 0, 0, 2, 30, head(42)).put(4, 2, 0, 2, 30, head(28));
    assertTrue(cost("head-touch") > 40);
  }

  @Test
  void headsOnOtherRowsDoNotTouch() {
    put(1, 0, 0, 4, 30, head(28)).put(2, 0, 30, 4, 30, head(21));
    put(3, 4, 0, 4, 40, Top.CLOSED).put(4, 4, 40, 4, 20, head(21));
    assertFalse(ids().contains("head-touch"));
  }

  @Test
  void aGutterFromTopToFootIsASeam() {
    put(1, 0, 0, 4, 60, Top.CLOSED).put(2, 4, 0, 4, 60, Top.CLOSED);
    assertTrue(ids().contains("seam.vertical"));
    assertFalse(ids().contains("seam.horizontal"));
  }

  @Test
  void aLineFromEdgeToEdgeIsASeam() {
    put(1, 0, 0, 8, 30, Top.CLOSED).put(2, 0, 30, 8, 30, Top.CLOSED);
    assertTrue(ids().contains("seam.horizontal"));
    assertFalse(ids().contains("seam.vertical"));
  }

  @Test
  void aPinwheelHasNoSeam() {
    put(1, 0, 0, 5, 25, Top.CLOSED).put(2, 5, 0, 3, 40, Top.CLOSED);
    put(3, 3, 40, 5, 20, Top.CLOSED).put(4, 0, 25, 3, 35, Top.CLOSED);
    put(5, 3, 25, 2, 15, Top.CLOSED);
    assertTrue(ids().stream().noneMatch(id -> id.startsWith("seam")), ids().toString());
  }

  @Test
  void theLeadAwayFromTheTopLeftIsMisplaced() {
    put(2, 0, 0, 8, 30, Top.CLOSED).put(1, 0, 30, 8, 30, Top.CLOSED);
    assertTrue(ids().contains("lead-corner"));
  }

  @Test
  void theLeadAtTheTopRightIsMisplacedForLess() {
    put(2, 0, 0, 4, 60, Top.CLOSED).put(1, 4, 0, 4, 60, Top.CLOSED);
    assertEquals(25, cost("lead-corner"));
  }

  @Test
  void aLeadAtTheTopLeftIsWellPlaced() {
    put(1, 0, 0, 5, 60, head(42)).put(2, 5, 0, 3, 60, Top.CLOSED);
    assertFalse(ids().contains("lead-corner"));
  }

  @Test
  void oneStoryOutOfOrderIsLetPassASecondIsNot() {
    put(1, 0, 0, 8, 15, head(42)).put(9, 0, 15, 8, 15, head(18));
    put(2, 0, 30, 8, 15, head(28)).put(8, 0, 45, 8, 15, head(16));
    assertFalse(ids().contains("rank-order"));
    items.clear();
    spots.clear();
    put(1, 0, 0, 8, 10, head(42)).put(9, 0, 10, 8, 10, head(18));
    put(2, 0, 24, 8, 18, head(28)).put(3, 0, 42, 8, 18, head(28)).put(8, 0, 20, 8, 4, Top.CLOSED);
    assertTrue(ids().contains("rank-order"));
  }

  private JudgeTest look(
      int column, int line, int columns, int lines, Cells picture, boolean boxed) {
    Top top = Top.open(boxed ? 0 : 4, 20 + spots.size(), 0, 1);
    Shape shape = new Shape(0, columns, lines, 0, top, picture, true, boxed, TextLines.NONE);
    items.add(Pages.story("s" + items.size(), items.size() + 1, List.of(shape)));
    spots.add(new Spot(items.size() - 1, shape, column, line));
    return this;
  }

  @Test
  void aFewLinesToAPictureHaveNoRank() {
    assertFalse(pictured(10).ids().contains("rank-order"), "a photo story");
    assertTrue(new JudgeTest().pictured(20).ids().contains("rank-order"), "a story with a picture");
  }

  /** A page on which the second and the third story are out of order; the second has a picture. */
  private JudgeTest pictured(int text) {
    put(1, 0, 0, 8, 10, head(42)).put(9, 0, 10, 8, 10, head(18));
    put(3, 0, 42, 8, 18, head(28)).put(8, 0, 20, 8, 4, Top.CLOSED);
    Cells picture = new Cells(0, 5, 6, 12);
    TextLines lines = new TextLines(text, 0);
    Shape shape = new Shape(0, 8, 18, 0, head(28), picture, false, false, lines);
    items.add(Pages.story("s" + items.size(), 2, List.of(shape)));
    spots.add(new Spot(items.size() - 1, shape, 0, 24));
    return this;
  }

  @Test
  void picturesThatMeetAcrossAGutterTouch() {
    look(0, 0, 4, 60, new Cells(2, 10, 2, 20), false)
        .look(4, 0, 4, 60, new Cells(0, 25, 2, 20), false);
    assertTrue(ids().contains("picture-touch"));
  }

  @Test
  void picturesAColumnApartDoNotTouch() {
    look(0, 0, 4, 60, new Cells(0, 10, 3, 20), false)
        .look(4, 0, 4, 60, new Cells(0, 10, 2, 20), false);
    assertFalse(ids().contains("picture-touch"));
  }

  @Test
  void brokenMeasuresSideBySideAndTooManyOfThemAreFaults() {
    for (int i = 0; i < 4; i++) {
      look(2 * i, 0, 2, 60, Cells.NONE, false);
    }
    assertTrue(ids().containsAll(Set.of("broken-neighbours", "broken-count")));
  }

  @Test
  void aFourthBoxIsTooMany() {
    for (int i = 0; i < 4; i++) {
      look(2 * i, 0, 2, 60, Cells.NONE, true);
    }
    assertTrue(ids().contains("boxes"));
  }

  @Test
  void fourHeadsOfOneSizeAreTooMany() {
    put(1, 0, 0, 2, 60, head(42));
    for (int i = 0; i < 4; i++) {
      put(i + 2, 2, 15 * i, 6, 15, head(21));
    }
    assertTrue(ids().contains("alike-sizes"));
    assertTrue(ids().contains("alike-neighbours"));
  }

  @Test
  void aHeadThatIsHardlyLargerDoesNotDominate() {
    put(1, 0, 0, 8, 30, head(42)).put(2, 0, 30, 8, 30, head(36));
    assertTrue(ids().contains("dominant-head"));
  }

  @Test
  void textIsTheNeighbourOfAnUprightHeadAtItsRight() {
    Top upright = new Top(0, 60, 32, 0, 1, true);
    put(1, 0, 0, 4, 60, upright).put(2, 4, 0, 4, 60, head(28));
    assertFalse(ids().contains("head-touch"));
  }

  @Test
  void anUprightHeadTouchesTheHeadAtItsLeft() {
    Top upright = new Top(0, 60, 32, 1, 1, true);
    put(1, 0, 0, 4, 60, head(28)).put(2, 4, 0, 4, 60, upright);
    assertTrue(ids().contains("head-touch"));
  }

  @Test
  void anUprightHeadIsDearerAtTheFootOfThePage() {
    assertTrue(atFoot(true) > atFoot(false), "white under it at the foot");
    assertEquals(aboveFoot(true), aboveFoot(false), "something stands under it");
  }

  private static int atFoot(boolean upright) {
    return new JudgeTest()
        .put(1, 0, 0, 8, 30, head(48))
        .put(2, 0, 30, 4, 30, new Top(0, 30, 32, 1, 1, upright))
        .put(3, 4, 30, 4, 30, Top.CLOSED)
        .judged()
        .cost();
  }

  private static int aboveFoot(boolean upright) {
    return new JudgeTest()
        .put(1, 0, 0, 8, 20, head(48))
        .put(2, 0, 20, 4, 30, new Top(0, 30, 32, 1, 1, upright))
        .put(3, 4, 20, 4, 30, Top.CLOSED)
        .put(4, 0, 50, 8, 10, Top.CLOSED)
        .judged()
        .cost();
  }
}
