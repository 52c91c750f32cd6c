package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What writers of layout rules see. */
final class RulesEndToEndTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"city-daily-inside", "city-daily-front", "tabloid"})
  void showDrawsEachAlternative(String name) {
    Run run = Run.duikai("rules", "show", "layout-rules/" + name + ".yaml");
    assertEquals(0, run.exit(), run.said());
    assertTrue(run.out().contains("┌") && run.out().contains("body"), run.said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lines: 111           | lines: 108
          characters: 13,      | characters: 12,
          indent: 2em          | indent: 1em
          4..5: 42pt           | 4..5: 36pt
          {font: kai, size: 9pt, pitch: 12.5pt, lines: 1..3} | {font: kai, size: 8pt, pitch: 12.5pt, lines: 1..3}
          {font: hei, size: 10.5pt, pitch | {font: hei, size: 9.5pt, pitch
          size: 9pt, pitch: 12.5pt, indent | size: 8.5pt, pitch: 12.5pt, indent
          """)
  void changingOneNumberMovesInk(String from, String to) throws IOException {
    String base = Files.readString(Run.ROOT.resolve("layout-rules/broadsheet.yaml"));
    assertTrue(base.contains(from), "the rules no longer hold " + from);
    byte[] before = preview("before", base);
    byte[] after = preview("after", base.replace(from, to));
    assertFalse(Arrays.equals(before, after));
  }

  private byte[] preview(String name, String base) throws IOException {
    Path rules = folder.resolve(name);
    Files.createDirectories(rules);
    Files.writeString(rules.resolve("broadsheet.yaml"), base);
    Files.copy(
        Run.ROOT.resolve("layout-rules/city-daily-inside.yaml"), rules.resolve("inside.yaml"));
    Path png = rules.resolve("page.png");
    Run run = Run.duikai("rules", "preview", rules.resolve("inside.yaml"), "-o", png);
    assertTrue(run.exit() <= 1, run.said());
    return Files.readAllBytes(png);
  }
}
