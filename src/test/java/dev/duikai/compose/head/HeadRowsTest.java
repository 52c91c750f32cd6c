package dev.duikai.compose.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.TextTable;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole rows that heads take, against the table of the page specification. */
final class HeadRowsTest {

  private static final Length PITCH = Length.points(12.5);
  private static final Length BODY = Length.points(9);

  static Stream<Arguments> rows() {
    return TextTable.rows(HeadRowsTest.class, "head-rows.txt").stream()
        .map(r -> Arguments.of(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4)));
  }

  @ParameterizedTest(name = "{0} columns {1}/{2}/{3}")
  @MethodSource("rows")
  void aHeadTakesTheRowsOfTheTable(
      String columns, String kicker, String main, String deck, int rows) {
    HeadBlock block = block(Integer.parseInt(columns), kicker, main, deck);
    assertEquals(rows, block.rows());
    assertStands(block);
  }

  /** Every line stands inside the head's rows, and below the one before it. */
  private static void assertStands(HeadBlock block) {
    for (List<HeadLine> lines : List.of(block.lines(), block.topLines())) {
      int foot = 0;
      for (HeadLine line : lines) {
        int top = line.baseline().units() - line.size().units() * 88 / 100;
        assertTrue(top >= foot, lines.toString());
        foot = top + line.size().units();
      }
      assertTrue(foot <= block.rows() * PITCH.units() - 6_000, "white below " + lines);
    }
  }

  private static HeadBlock block(int columns, String kicker, String main, String deck) {
    List<HeadText> parts = new ArrayList<>();
    add(parts, HeadPart.KICKER, "春到河东", kicker, 1150);
    add(parts, HeadPart.MAIN, "老街新桥", main, 1150);
    add(parts, HeadPart.DECK, "两岸来往", deck, 1300);
    Length width = Length.points(126 * columns - 9);
    HeadFrame frame = HeadFrame.stacked(PITCH, BODY);
    return new HeadSetter(TestFonts.TYPESETTER).forms(parts, width, frame).getFirst();
  }

  /** A part of exactly so many lines: a main head is broken, a deck is given line by line. */
  private static void add(
      List<HeadText> parts, HeadPart part, String text, String size, int pitch) {
    if (size.equals("-")) {
      return;
    }
    boolean two = size.startsWith("2 x");
    Length points = Length.points(Double.parseDouble(size.replace("2 x ", "")));
    Range lines = part == HeadPart.MAIN && two ? Range.exactly(2) : Range.exactly(1);
    HeadStyle style =
        new HeadStyle(
            "biaosong",
            List.of(points),
            List.of(),
            0,
            points,
            900,
            0,
            lines,
            pitch,
            LineRules.head());
    boolean given = part == HeadPart.DECK && two;
    parts.add(new HeadText(part, given ? List.of(text, text) : List.of(text), style));
  }
}
