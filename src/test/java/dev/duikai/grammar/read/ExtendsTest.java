package dev.duikai.grammar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.measure.Length;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.NoticeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtendsTest {

  private static final RulesRoots ROOTS = new RulesRoots(List.of(Path.of("layout-rules")));

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), "grammar: 1\n" + text);
  }

  private static Rules read(Path file) {
    NoticeLog log = new NoticeLog();
    Optional<Rules> rules = RulesReader.read(file, "my.yaml", ROOTS, log);
    assertEquals(List.of(), log.all().stream().map(NoticeText::of).toList());
    return rules.orElseThrow();
  }

  private static String refusal(Path file) {
    NoticeLog log = new NoticeLog();
    assertTrue(RulesReader.read(file, file.getFileName().toString(), ROOTS, log).isEmpty());
    assertEquals(1, log.all().size());
    return NoticeText.of(log.all().getFirst()).lines().findFirst().orElseThrow();
  }

  @Test
  void mapsMergeAndValuesReplace() throws IOException {
    Rules rules =
        read(
            write(
                "a.yaml",
                "extends: city-daily-inside.yaml\n"
                    + "type: {caption: {size: 10pt}, main-lead: {size: {4..8: 40pt}}}\n"
                    + "fill: [picture]\n"));
    assertEquals("kai", rules.style("caption").font());
    assertEquals(Optional.of(Length.points(10)), rules.style("caption").size().at(1));
    assertEquals(List.of("picture"), rules.fill());
    assertEquals(Optional.of(Length.points(40)), rules.style("main-lead").size().at(6));
    assertEquals(Optional.empty(), rules.style("main-lead").size().at(3));
  }

  @Test
  void classesOfTheExtendingFileComeFirst() throws IOException {
    Rules rules =
        read(
            write(
                "a.yaml",
                "extends: city-daily-inside.yaml\nstories:\n"
                    + "  photo: {leg-lines: 1..9}\n  second: ~\n"
                    + "  long: {when: {characters: 2000..}, head: middle, measures: [6/6]}\n"));
    assertEquals(
        List.of("photo", "long", "tail", "lead", "commentary", "link", "brief", "feature", "short"),
        rules.stories().stream().map(StoryClass::name).toList());
    assertEquals(9, rules.stories().getFirst().legLines().to());
  }

  @Test
  void aKeyCanBeRemoved() throws IOException {
    Rules rules = read(write("a.yaml", "extends: city-daily-inside.yaml\nfurniture: {folio: ~}\n"));
    assertTrue(rules.furniture().folio().isEmpty());
    assertTrue(rules.furniture().staff().isPresent());
  }

  @Test
  void aCircleIsRefused() throws IOException {
    Path a = write("a.yaml", "extends: b.yaml\n");
    write("b.yaml", "extends: a.yaml\n");
    assertEquals("b.yaml:2:10: a.yaml extends this file: a circle", refusal(a));
  }

  @Test
  void fiveFilesDeepIsTheMost() throws IOException {
    write("f0.yaml", "extends: city-daily-inside.yaml\n");
    for (int i = 1; i < 7; i++) {
      write("f" + i + ".yaml", "extends: f" + (i - 1) + ".yaml\n");
    }
    assertEquals("f2", read(folder.resolve("f2.yaml")).name());
    assertEquals(
        "f1.yaml:2:10: extends is more than 5 files deep", refusal(folder.resolve("f6.yaml")));
  }

  @Test
  void nothingOutsideTheRootsIsRead() throws IOException {
    Path outside = write("secret.yaml", "page: {}\n");
    Path inside = Files.createDirectory(folder.resolve("rules"));
    Path a = Files.writeString(inside.resolve("a.yaml"), "extends: ../secret.yaml\n");
    assertEquals("a.yaml:1:10: no rules ../secret.yaml", refusal(a));
    Files.createSymbolicLink(inside.resolve("link.yaml"), outside);
    Files.writeString(a, "extends: link.yaml\n");
    assertEquals("a.yaml:1:10: no rules link.yaml", refusal(a));
  }
}
