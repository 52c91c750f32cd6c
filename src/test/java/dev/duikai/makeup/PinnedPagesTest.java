package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Control;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Pin;
import dev.duikai.copy.Story;
import dev.duikai.measure.Measure;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A pinned story stands where it was pinned, on a page that closes; else the pin is named. */
final class PinnedPagesTest {

  private static final List<Story> STORIES = PageFixture.stories(5, 8, 520, true);

  private static Pin pin(String story, int column, int line, String measure) {
    return new Pin(
        story,
        column < 0 ? OptionalInt.empty() : OptionalInt.of(column),
        line < 0 ? OptionalInt.empty() : OptionalInt.of(line),
        measure.isEmpty()
            ? Optional.empty()
            : Optional.of(new Measure(measure.charAt(0) - '0', measure.charAt(2) - '0')),
        OptionalInt.empty(),
        Place.of("issue.yaml"));
  }

  private static PagePlan page(Pin... pins) {
    PageCopy copy = PageFixture.copy(STORIES).with(Control.pinning(List.of(pins)));
    return PageFixture.planner().best(copy, PageFixture.portions(STORIES), Optional.empty());
  }

  private static void assertKept(PagePlan page, Pin pin) {
    PlacedStory placed =
        page.stories().stream()
            .filter(p -> p.portion().story().id().equals(pin.story()))
            .findFirst()
            .orElseThrow();
    assertEquals(pin.column().orElse(placed.column()), placed.column(), pin.toString());
    assertEquals(pin.line().orElse(placed.line()), placed.line(), pin.toString());
    assertEquals(pin.measure().orElse(placed.form().measure()), placed.form().measure());
  }

  private static void assertKept(Pin... pins) {
    PagePlan page = page(pins);
    assertTrue(page.closed(), page.notices().toString());
    assertEquals(STORIES.size(), page.stories().size());
    for (Pin pin : pins) {
      assertKept(page, pin);
    }
  }

  @Test
  void aStoryStandsWhereItIsPinned() {
    assertKept(pin("sa", 4, 0, "4/4"));
    assertKept(pin("sc", 3, 40, "2/2"));
    assertKept(pin("sd", 0, -1, ""));
    assertKept(pin("se", -1, 0, "3/2"));
  }

  /** Pins with which a page is known to exist, for they are read off one. */
  @Test
  void severalStoriesStandWhereTheyArePinned() {
    PagePlan page = page();
    List<Pin> pins = new ArrayList<>();
    for (PlacedStory placed : page.stories().subList(0, 2)) {
      String measure = placed.form().measure().toString();
      pins.add(pin(placed.portion().story().id(), placed.column(), placed.line(), measure));
    }
    assertKept(pins.toArray(Pin[]::new));
  }

  @Test
  void whatCannotBeKeptIsNamed() {
    PagePlan page = page(pin("sa", 0, 0, "5/5"), pin("sg", 6, 109, "2/2"));
    assertFalse(page.closed());
    assertEquals(1, page.notices().size(), page.notices().toString());
    assertEquals(Optional.of("sg"), page.notices().getFirst().story());
    assertEquals(STORIES.size(), page.stories().size());
  }

  @Test
  void aPageWhoseBlocksAreAllPinnedIsThatPage() {
    PagePlan first = page();
    List<Pin> all = new ArrayList<>();
    for (PlacedStory placed : first.stories()) {
      all.add(
          new Pin(
              placed.portion().story().id(),
              OptionalInt.of(placed.column()),
              OptionalInt.of(placed.line()),
              Optional.of(placed.form().measure()),
              OptionalInt.of(placed.form().lines()),
              Place.of("issue.yaml")));
    }
    PagePlan again = page(all.toArray(Pin[]::new));
    assertTrue(again.closed());
    for (int i = 0; i < all.size(); i++) {
      assertKept(again, all.get(i));
      assertEquals(first.stories().get(i).form().lines(), again.stories().get(i).form().lines());
    }
  }
}
