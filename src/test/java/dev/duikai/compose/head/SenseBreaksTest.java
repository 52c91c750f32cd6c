package dev.duikai.compose.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TextTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads broken by sense, line by line, as a sub-editor would break them. */
final class SenseBreaksTest {

  private static final String NARROW = "，。：；！？、“”‘’《》";

  static Stream<Arguments> heads() {
    return TextTable.rows(SenseBreaksTest.class, "sense-breaks.txt").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  private static String broken(String head, int lines) {
    return HeadBreaker.broken(head, lines, SenseBreaksTest::width)
        .map(broken -> String.join("/", broken.lines()))
        .orElse("-");
  }

  private static int width(String line) {
    return line.chars().map(c -> c < 0x80 || NARROW.indexOf(c) >= 0 ? 1 : 2).sum();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void aHeadIsBrokenBySense(String head, String two, String three) {
    assertEquals(two, broken(head, 2));
    assertEquals(three, broken(head, 3));
  }

  @Test
  void theTableHoldsSixtyHeads() {
    assertTrue(heads().count() >= 60);
  }

  @Test
  void aShortQuotationIsNeverTornAndALongOneOnlyBetweenWords() {
    assertEquals("-", broken("“春风里的老街”", 2));
    assertEquals("“修一条路等二十年/只为孩子上学近一点”", broken("“修一条路等二十年只为孩子上学近一点”", 2));
  }

  @Test
  void numbersStayWithTheirUnits() {
    for (String head : List.of("6.3%", "第3届", "9月1日", "12号楼", "300万元", "三十年", "24小时")) {
      assertEquals(List.of(), SenseBreaks.of(head), head);
    }
  }
}
