package dev.duikai.grammar.read;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.NoticeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that are made to do harm are refused, and soon. */
final class HostileRulesTest {

  @TempDir Path folder;

  private List<String> refusal(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("h.yaml"), text);
    NoticeLog log = new NoticeLog();
    assertTrue(RulesReader.read(file, "h.yaml", RulesRoots.none(), log).isEmpty());
    assertTrue(log.hasErrors());
    return log.all().stream().map(NoticeText::of).toList();
  }

  static List<String> slow() {
    String numbers = IntStream.range(0, 30_000).mapToObj(i -> "k" + i + ": 1").collect(lines());
    String flow = IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": 1").collect(commas());
    return List.of(
        numbers,
        "page: {" + flow + "}",
        "{" + flow + "}",
        "[".repeat(250_000),
        "- ".repeat(120_000),
        "? ".repeat(120_000),
        "a: &a [" + "x,".repeat(100_000) + "]",
        "a: \"" + "\\u4e2d".repeat(40_000) + "\"",
        "\n".repeat(250_000) + "a: 1",
        "type: {" + "a".repeat(120_000) + ": {ink: " + "b".repeat(120_000) + "}}",
        "page: {live: {lines: " + "9".repeat(100_000) + "}}",
        "#".repeat(250_000),
        "{".repeat(20) + "a: 1, ".repeat(30_000));
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }

  @ParameterizedTest
  @MethodSource("slow")
  void nothingTakesLong(String text) {
    assertTimeout(ofSeconds(5), () -> refusal(text));
  }

  @Test
  void rulesThatAreNoMapAreRefused() throws IOException {
    assertEquals(1, refusal("- a").size());
    assertTrue(refusal("- a").getFirst().startsWith("h.yaml:1:1: rules must be a map of keys"));
    assertTrue(refusal("").getFirst().startsWith("h.yaml:1:1: the rules have no grammar"));
  }

  @Test
  void hugeGridsAreRefused() throws IOException {
    String text =
        "grammar: 1\nextends: base.yaml\npage: {live: {columns: 9999, characters: 9999}}\n";
    Files.copy(Path.of("layout-rules/broadsheet.yaml"), folder.resolve("base.yaml"));
    assertTrue(
        refusal(text)
            .getFirst()
            .startsWith("h.yaml:3:8: a page has at most 16 columns of 60 characters"));
  }
}
