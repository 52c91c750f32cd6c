package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.TextTable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of line setting, string by string, as {@code line-rules.txt} has them. */
final class LineRulesTableTest {

  public static Stream<Arguments> rows() {
    return TextTable.rows(LineRulesTableTest.class, "line-rules.txt").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("rows")
  public void linesBreakAsTheTableSays(String name, String text, String lines) {
    String set = Columns.shown(Columns.lines(Columns.flush(text, 13)));
    assertEquals(lines, set, name);
  }
}
