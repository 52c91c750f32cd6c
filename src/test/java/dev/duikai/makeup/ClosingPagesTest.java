package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Story;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Rests;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of 6 to 12 stories close whenever their text takes 45 to 68 per cent of the lines. */
final class ClosingPagesTest {

  private static final int CELLS = 888;

  @ParameterizedTest(name = "{0} stories, {1} per cent, picture {2}")
  @CsvSource({
    "8, 45, false",
    "6, 45, true",
    "9, 50, false",
    "8, 50, true",
    "10, 55, false",
    "7, 55, true",
    "7, 60, false",
    "10, 60, true",
    "11, 65, false",
    "9, 65, true",
    "12, 68, false",
    "8, 68, true"
  })
  void aPageCloses(int count, int share, boolean picture) {
    List<Story> stories =
        PageFixture.stories(count * 100 + share, count, CELLS * share / 100, picture);
    int lines = stories.stream().mapToInt(s -> PageFixture.lines(s.body())).sum();
    String about = lines + " lines of " + CELLS + ", " + Arrays.toString(sizes(stories));
    assertEquals(CELLS * share / 100.0, lines, 12, about);
    PagePlan plan =
        PageFixture.planner()
            .closed(PageFixture.copy(stories), PageFixture.portions(stories), Optional.empty())
            .orElseThrow(() -> new AssertionError("no page closes: " + about));
    assertTrue(plan.closed(), about);
    assertEquals(0, plan.underset());
    assertCovered(plan, about);
    assertEquals(
        stories.stream().map(Story::id).sorted().toList(),
        plan.stories().stream().flatMap(p -> p.portion().ids().stream()).sorted().toList());
  }

  @Test
  void whatIsTooMuchIsCutOffAndCounted() {
    List<Story> stories = PageFixture.stories(7, 9, CELLS * 90 / 100, false);
    PagePlan plan =
        PageFixture.planner()
            .best(PageFixture.copy(stories), PageFixture.portions(stories), Optional.empty());
    assertFalse(plan.closed());
    assertCovered(plan, "an overfull page");
    int cut = 0;
    for (PlacedStory placed : plan.stories()) {
      Portion.Rest rest = Rests.of(placed.form());
      int whole = placed.portion().story().characters();
      int shown = Shown.characters(placed.form());
      assertEquals(whole - shown, Rests.characters(rest), placed.portion().story().id());
      assertEquals(placed.overset(), Rests.characters(rest) > 0);
      cut += Rests.characters(rest);
    }
    assertTrue(cut > 0);
    assertEquals(
        stories.stream().map(Story::id).sorted().toList(),
        plan.stories().stream().flatMap(p -> p.portion().ids().stream()).sorted().toList());
  }

  private static int[] sizes(List<Story> stories) {
    return stories.stream().mapToInt(s -> PageFixture.lines(s.body())).toArray();
  }

  private static void assertCovered(PagePlan plan, String about) {
    int[][] cells = new int[plan.grid().lines()][plan.grid().columns()];
    for (PlacedStory s : plan.stories()) {
      fill(cells, s.column(), s.form().measure().columns(), s.line(), s.form().lines());
    }
    for (PlacedSlot s : plan.slots()) {
      fill(cells, s.column(), s.span(), s.line(), s.lines());
    }
    for (int line = 0; line < cells.length; line++) {
      for (int cell : cells[line]) {
        assertEquals(1, cell, about + ", line " + line);
      }
    }
  }

  private static void fill(int[][] cells, int column, int span, int line, int lines) {
    for (int y = line; y < line + lines; y++) {
      for (int x = column; x < column + span; x++) {
        cells[y][x]++;
      }
    }
  }
}
