package dev.duikai.preflight.anatomy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.TextLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Text in an L ends on the advertisement that it stands round, and a rule may part the two. */
final class AdvertTest {

  private static final Length EM = Length.points(9);
  private static final Length PITCH = Length.points(12.5);
  private static final Grid GRID = new Grid(rect(0, 0, 390, 500), 3, 13, EM, EM, 40, PITCH);
  private static final Advert ADVERT =
      new Advert(rect(126, 300, 390, 500), Optional.empty(), false);

  private static Rect rect(double left, double top, double right, double bottom) {
    return Rect.between(
        Length.points(left), Length.points(top), Length.points(right), Length.points(bottom));
  }

  private static Leg leg(double left, double bottom) {
    Rect box = rect(left, bottom - 9, left + 117, bottom);
    TextLine line = new TextLine(List.of(), "字", EM, "song", Length.points(bottom - 1), box);
    LegLine set = new LegLine(LegLine.Kind.TEXT, List.of(line), true, true);
    return new Leg(box.x(), box.right(), List.of(set));
  }

  @Test
  void aLegEndsOnItWithinThreeLines() {
    assertTrue(ADVERT.under(leg(126, 290), GRID));
    assertTrue(ADVERT.under(leg(252, 270), GRID));
    assertFalse(ADVERT.under(leg(126, 250), GRID), "too far above");
    assertFalse(ADVERT.under(leg(0, 290), GRID), "beside it");
    assertFalse(ADVERT.under(leg(126, 320), GRID), "in it");
  }

  @Test
  void aRuleRunsAlongItsSideOrThroughThePage() {
    assertTrue(ADVERT.along(rect(121.5, 300, 121.75, 500), GRID));
    assertFalse(ADVERT.along(rect(250, 300, 250.25, 500), GRID), "through it");
    assertFalse(ADVERT.along(rect(121.5, 100, 121.75, 500), GRID), "past it");
  }
}
