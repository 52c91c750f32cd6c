package dev.duikai.grammar.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitsTest {

  @ParameterizedTest
  @CsvSource({"12.5pt, 12500", "3mm, 8504", "小五, 9000", "初号, 42000", "七号, 5500", "9 pt, 9000"})
  void lengths(String text, int units) {
    assertEquals(units, Units.length(text).orElseThrow().units());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "pt", "-3pt", "1e3pt", "3cm", "八号", "", "999999pt", "1.23456pt"})
  void notLengths(String text) {
    assertTrue(Units.length(text).isEmpty());
  }

  @Test
  void ranges() {
    assertEquals(Optional.of(new Range(6, 9)), Units.range("6..9"));
    assertEquals(Optional.of(Range.atLeast(30)), Units.range("30.."));
    assertEquals(Optional.of(new Range(0, 4)), Units.range("..4"));
    assertEquals(Optional.of(Range.exactly(7)), Units.range("7"));
    assertEquals(Optional.empty(), Units.range("9..6"));
    assertEquals(Optional.empty(), Units.range(".."));
    assertEquals(Optional.empty(), Units.range("99999999999"));
  }

  @Test
  void measures() {
    assertEquals(Optional.of(new Measure(3, 2)), Units.measure("3/2"));
    assertEquals(Optional.empty(), Units.measure("0/2"));
    assertEquals(Optional.empty(), Units.measure("3/"));
  }

  @Test
  void shares() {
    assertEquals(OptionalInt.of(450), Units.shareOfMain("0.45 main"));
    assertEquals(OptionalInt.of(2000), Units.em("2em"));
    assertEquals(OptionalInt.of(900), Units.squeeze("0.90..1"));
    assertEquals(OptionalInt.empty(), Units.squeeze("0.90..2"));
    assertEquals(OptionalInt.of(80), Units.decimal("0.08"));
  }
}
