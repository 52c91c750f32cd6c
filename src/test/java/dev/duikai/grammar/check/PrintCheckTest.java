package dev.duikai.grammar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintCheckTest {

  private static final RulesRoots ROOTS = new RulesRoots(List.of(Path.of("layout-rules")));

  @TempDir Path folder;

  private final NoticeLog log = new NoticeLog();

  private Optional<Rules> read(String text) throws IOException {
    Path file = folder.resolve("r.yaml");
    Files.writeString(file, "grammar: 1\nextends: broadsheet.yaml\n" + text + "\n");
    return RulesReader.read(file, "r.yaml", ROOTS, log);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: {caption: {ink: accent}} | ERROR | style caption is read at length",
        "type: {band: {size: 8pt}} | WARNING | type of 8.000 pt reversed (反白) fills in",
        "type: {label: {ink: accent}} | WARNING | type of 10.500 pt in 2 inks fills in",
        "boxes: {thin: {rule: 0.2pt}} | ERROR | the rule of box thin is 0.200 pt, plates hold 0.25",
        "boxes: {thin: {rule: 0.3pt}} | WARNING | the rule of box thin is 0.300 pt and may break",
        "boxes: {tint: {tint: accent}} | WARNING | box tint: text on a ground of more than 25 %",
        "colour: {total-ink: {warning: 150, error: 180}} | WARNING | ink accent bears 200 per cent",
        "page: {between: {columns: 0.1pt}} | ERROR | between.columns is 0.100 pt",
      })
  void whatNewsprintCannotHoldIsSaid(String text, String level, String message) throws IOException {
    read(text);
    List<Notice> found =
        log.all().stream().filter(notice -> notice.message().contains(message)).toList();
    assertEquals(1, found.size(), () -> log.all().toString());
    assertEquals(level, found.getFirst().level().name());
    assertTrue(found.getFirst().place().orElseThrow().toString().contains(".yaml:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: {main-lead: {ink: accent}}",
        "type: {band: {size: 10pt}}",
        "boxes: {thin: {rule: 0.5pt}}",
        "boxes: {festive: {border: meander}}",
        "colour: {inks: {red: {spot: PANTONE 485 C, like: [0, 95, 100, 0]}}}",
      })
  void whatNewsprintHoldsIsPassed(String text) throws IOException {
    read(text);
    assertEquals(List.of(), log.all());
  }

  @Test
  void aSpotColourIsOneInkAndKeepsItsName() throws IOException {
    Rules rules =
        read("""
        colour: {inks: {red: {spot: PANTONE 485 C, like: [0, 95, 100, 0]}}}
        type: {label: {ink: red}}\
        """)
            .orElseThrow();
    assertEquals(List.of(), log.all());
    assertEquals("PANTONE 485 C", rules.style("label").ink().spot());
    assertEquals(950, rules.style("label").ink().magenta());
  }

  @ParameterizedTest
  @CsvSource({"All", "black", "朱红"})
  void namesThatNoPlateCanHaveAreRefused(String name) throws IOException {
    read("colour: {inks: {red: {spot: " + name + ", like: [0, 95, 100, 0]}}}");
    assertTrue(log.hasErrors());
    assertTrue(log.all().getFirst().message().contains("spot"), () -> log.all().toString());
  }
}
