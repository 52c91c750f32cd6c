package dev.duikai.compose.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.measure.Length;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Upright heads: turned marks, digits in pairs, white above and below, nine characters at most. */
final class UprightSetterTest {

  private static final Length COLUMN = Length.points(117);
  private static final int PITCH = 12_500;

  private static Optional<UprightHead> head(String text, int lines) {
    HeadStyle style = HeadStyle.line("biaosong", Length.points(36));
    return new UprightSetter(TestFonts.TYPESETTER)
        .head(
            List.of(HeadText.of(HeadPart.MAIN, text, style)),
            List.of(Length.points(36), Length.points(32)),
            Length.points(16),
            COLUMN,
            Length.units(lines * PITCH));
  }

  private static String text(UprightHead head) {
    return head.runs().stream()
        .flatMap(run -> run.glyphs().stream())
        .map(glyph -> glyph.text())
        .collect(Collectors.joining());
  }

  @Test
  void quotationMarksAreTurnedAndTakeHalfASquare() {
    UprightHead head = head("“小板凳”议事", 28).orElseThrow();
    assertEquals("『小板凳』议事", text(head));
    List<Integer> tops = head.runs().getFirst().glyphs().stream().map(g -> g.x()).toList();
    int square = tops.get(2) - tops.get(1);
    int tracking = square - head.mainSize().units();
    assertEquals(head.mainSize().units() + tracking, tops.get(1) - tops.get(0));
    assertEquals(head.mainSize().units() / 2 + tracking, tops.get(5) - tops.get(4));
  }

  @Test
  void twoDigitsStandSideBySideInOneSquare() {
    UprightHead head = head("等了20年的桥", 28).orElseThrow();
    assertEquals("等了20年的桥", text(head));
    UprightRun pair = head.runs().get(1);
    assertEquals("20", pair.glyphs().get(0).text() + pair.glyphs().get(1).text());
    assertEquals(false, pair.vertical());
    assertTrue(pair.squeeze() >= 750, "squeezed to " + pair.squeeze());
    int middle = COLUMN.units() / 2;
    assertEquals(middle, pair.glyphs().get(1).x(), head.mainSize().units() / 12);
  }

  @Test
  void whatCannotStandUprightIsNotOffered() {
    assertTrue(head("增长6.3%的背后", 30).isEmpty());
    assertTrue(head("GDP三问", 20).isEmpty());
    assertTrue(head("一句话说得太长了一点点", 45).isEmpty());
  }

  @Test
  void aHeadKeepsWhiteAboveAndBelowAndIsNeverLost() {
    for (int lines = 12; lines <= 45; lines++) {
      Optional<UprightHead> head = head("渡口新灯照归人", lines);
      if (head.isEmpty()) {
        continue;
      }
      List<Integer> tops = head.get().runs().getFirst().glyphs().stream().map(g -> g.x()).toList();
      int size = head.get().mainSize().units();
      int below = lines * PITCH - tops.getLast() - size;
      assertEquals(tops.getFirst(), below, size / 30, "white at " + lines);
      assertTrue(tops.getFirst() >= size * 3 / 4 && tops.getFirst() <= size * 4, "at " + lines);
    }
    assertTrue(head("渡口新灯照归人", 15).isEmpty());
    assertTrue(head("渡口新灯照归人", 27).isPresent());
    assertTrue(head("灯", 45).isEmpty());
  }
}
