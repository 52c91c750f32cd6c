package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that could not be set well says why. */
final class FlawTest {

  @ParameterizedTest
  @CsvSource({
    "渡口的灯塔重新亮起来了两岸的人都跑来看热闹, 13, ''",
    "我们在www.tongchuan-ferry-timetable.example上查了很久, 9, LOOSE",
    "Pneumonoultramicroscopicsilicovolcanoconiosis一词, 13, TORN_WORD",
    "（（（（（（（（（（（（（（（（（（（（（（（（（（（（, 8, AGAINST_RULES"
  })
  void aLineTellsItsFlaws(String text, int measure, String expected) {
    Set<Flaw> flaws =
        Columns.lines(Columns.flush(text, measure)).stream()
            .flatMap(line -> line.flaws().stream())
            .collect(Collectors.toSet());
    assertEquals(expected.isEmpty() ? Set.of() : Set.of(Flaw.valueOf(expected)), flaws);
  }
}
