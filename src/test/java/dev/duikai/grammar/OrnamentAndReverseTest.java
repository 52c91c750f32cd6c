package dev.duikai.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.OrnamentKind;
import dev.duikai.measure.Range;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules say of ornaments (尾花) and reversed heads (反白). */
final class OrnamentAndReverseTest {

  @TempDir private Path folder;

  private final NoticeLog log = new NoticeLog();

  private Optional<Rules> read(String more) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, "grammar: 1\nextends: broadsheet.yaml\n" + more);
    return RulesReader.read(
        file, "own.yaml", new RulesRoots(List.of(Path.of("layout-rules"))), log);
  }

  private List<String> said(Level level) {
    return log.all().stream().filter(n -> n.level() == level).map(Notice::message).toList();
  }

  @Test
  void ornamentTakesKindAndRoom() throws IOException {
    Rules rules = read("ornament: {kind: plum, columns: 1..2, lines: 3..5}\n").orElseThrow();
    assertEquals(
        Optional.of(new OrnamentRules(OrnamentKind.PLUM, new Range(1, 2), new Range(3, 5))),
        rules.ornament());
  }

  @Test
  void withoutItsWordInFillThereIsNone() throws IOException {
    Rules rules = read("fill: [jump, house-ad]\nornament: {kind: plum}\n").orElseThrow();
    assertEquals(Optional.empty(), rules.ornament());
  }

  @Test
  void unknownOrnamentIsRefusedWithItsPlace() throws IOException {
    assertTrue(read("ornament: {kind: plumm}\n").isEmpty());
    Notice notice = log.all().getFirst();
    assertEquals("own.yaml:3:18", notice.place().orElseThrow().toString());
    assertTrue(notice.hint().orElseThrow().contains("plum"), notice.toString());
  }

  @Test
  void reversedHeadTakesItsGround() throws IOException {
    Rules rules = read("heads: {middle: {reverse: accent}}\n").orElseThrow();
    assertEquals(Optional.of(new Cmyk(0, 1000, 1000, 0)), rules.heads().get("middle").reverse());
    assertEquals(List.of(), said(Level.WARNING));
  }

  @Test
  void whatFillsInWhereReversedIsWarnedOf() throws IOException {
    read(
        """
        type: {main-second: {size: 12pt}}
        heads: {middle: {reverse: accent}, small-song: {reverse: tint}}
        """);
    List<String> said = said(Level.WARNING);
    assertTrue(said.stream().anyMatch(m -> m.contains("reversed (反白) on 2 inks")), said::toString);
    assertTrue(said.stream().anyMatch(m -> m.contains("thin strokes of biaosong")), said::toString);
    assertTrue(said.stream().anyMatch(m -> m.contains("less than 50 %")), said::toString);
  }

  @Test
  void reversedHeadStandsAboveOnly() throws IOException {
    assertTrue(read("heads: {feature: {reverse: black}}\n").isEmpty());
    assertTrue(said(Level.ERROR).getFirst().contains("stands above the text only"));
  }
}
