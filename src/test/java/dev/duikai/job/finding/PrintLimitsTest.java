package dev.duikai.job.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.notice.NoticeLog;
import dev.duikai.preflight.rule.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plate is held to the strictest figures of the rules of its pages. */
final class PrintLimitsTest {

  @TempDir private Path folder;

  private Rules rules(String own) throws IOException {
    Path file = Files.createTempFile(folder, "own", ".yaml");
    Files.writeString(file, "grammar: 1\nextends: city-daily-inside.yaml\n" + own);
    NoticeLog log = new NoticeLog();
    RulesRoots roots = new RulesRoots(List.of(Path.of("layout-rules")));
    return RulesReader.read(file, "own.yaml", roots, log)
        .orElseThrow(() -> new IllegalStateException(log.all().toString()));
  }

  @Test
  void theShippedRulesAskWhatNewsprintAsks() throws IOException {
    Limits usual = Limits.newsprint();
    Limits asked = PrintLimits.of(List.of(rules("")));
    assertEquals(usual.ink(), asked.ink());
    assertEquals(usual.resolution(), asked.resolution());
  }

  @Test
  void ofTwoPagesTheStricterFiguresCount() throws IOException {
    Rules less = rules("colour: {total-ink: {warning: 180, error: 230}}\n");
    Rules finer =
        rules(
            "pictures: {resolution: {warning: 180, error: 120, most: 400},"
                + " bitmap-resolution: {warning: 800, error: 200, most: 1200}}\n");
    Limits both = PrintLimits.of(List.of(less, finer));
    assertEquals(new Limits.Ink(180, 230), both.ink());
    Limits.Resolution resolution = both.resolution();
    assertEquals(180, resolution.warned());
    assertEquals(120, resolution.least());
    assertEquals(800, resolution.bilevel());
    assertEquals(Math.max(400, Limits.newsprint().resolution().most()), resolution.most());
  }

  @Test
  void theSpotInksThatTheRulesNameAreOrdered() throws IOException {
    Rules spot = rules("colour: {inks: {red: {spot: PANTONE 485 C, like: [0, 95, 100, 0]}}}\n");
    assertEquals(Set.of("PANTONE 485 C"), PrintLimits.of(List.of(rules(""), spot)).spots());
  }
}
