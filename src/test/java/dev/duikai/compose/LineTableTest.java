package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TextTable;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of line setting on a face of round widths, as {@code line-table.txt} has them. */
final class LineTableTest {

  private static final int LEAST = 120;

  public static Stream<Arguments> rows() {
    return table().stream().map(row -> Arguments.of(row.name(), row.measure(), row));
  }

  private static List<TableRow> table() {
    return TextTable.rows(LineTableTest.class, "line-table.txt").stream()
        .map(TableRow::of)
        .toList();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("rows")
  public void linesBreakAsTheTableSays(String name, int measure, TableRow row) {
    assertEquals(row.lines(), row.set(row.lineRules()), name + " at " + measure);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("rows")
  void withoutItsRuleARowComesOutOtherwise(String name, int measure, TableRow row) {
    for (Rule rule : row.rules()) {
      LineRules rules = row.lineRules();
      LineRules other = rules.has(rule) ? rules.without(rule) : rules.with(rule);
      assertNotEquals(
          row.lines(), row.set(other), name + " at " + measure + " does not hang on " + rule);
    }
  }

  @Test
  void everyRuleHasARow() {
    Set<Rule> without = EnumSet.allOf(Rule.class);
    table().forEach(row -> without.removeAll(row.rules()));
    assertEquals(Set.of(), without);
    assertTrue(table().size() >= LEAST, "rows: " + table().size());
  }
}
