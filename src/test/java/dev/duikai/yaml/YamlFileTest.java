package dev.duikai.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.NoticeText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlFileTest {

  @TempDir Path folder;

  private static YamlMap map(String text) {
    return (YamlMap) YamlFile.parse(text, "x.md", 1, new NoticeLog()).orElseThrow();
  }

  private static YamlText text(String yaml, String key) {
    return (YamlText) map(yaml).get(key).orElseThrow();
  }

  /** The whole message of the one error, without excerpt. */
  private static String refusal(String text) {
    NoticeLog log = new NoticeLog();
    assertTrue(YamlFile.parse(text, "x.md", 1, log).isEmpty());
    assertEquals(1, log.all().size());
    return NoticeText.of(log.all().getFirst()).lines().findFirst().orElseThrow();
  }

  private String refusal(byte[] bytes) throws Exception {
    NoticeLog log = new NoticeLog();
    Path file = Files.write(folder.resolve("x.yaml"), bytes);
    assertTrue(YamlFile.read(file, "x.yaml", log).isEmpty());
    assertEquals(1, log.all().size());
    return NoticeText.of(log.all().getFirst()).lines().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"no", "010", "1.10", "08", "2026-01-25", "0x1F", "null", "yes", "1e3", "12:30"})
  void scalarsStayText(String scalar) {
    assertEquals(scalar, text("a: " + scalar, "a").text());
  }

  @Test
  void nothingIsAbsent() {
    assertTrue(text("a: ~", "a").absent());
    assertTrue(text("a:", "a").absent());
    assertEquals(false, text("a: \"~\"", "a").absent());
  }

  @Test
  void aCommentAfterAPlainValueIsKnown() {
    assertEquals(Optional.of("1"), text("head: C# #1", "head").comment());
    assertEquals("C#", text("head: C# #1", "head").text());
    assertEquals(Optional.of("1 好"), text("head: #1 好", "head").comment());
    assertEquals(Optional.empty(), text("head: C#1", "head").comment());
    assertEquals(Optional.empty(), text("head: \"C# #1\" # why", "head").comment());
    assertEquals(Optional.empty(), text("head: a\n# note\nb: c", "head").comment());
    assertEquals(Optional.of(" 注"), text("head: 中文标题 # 注", "head").comment());
  }

  @Test
  void placesCountFromTheFirstLineOfTheFile() {
    NoticeLog log = new NoticeLog();
    YamlMap map = (YamlMap) YamlFile.parse("a: 1\nb: 中文", "x.md", 2, log).orElseThrow();
    assertEquals("x.md:3:4", map.get("b").orElseThrow().place().toString());
    assertEquals("x.md:3:1", map.keyPlace("b").toString());
    assertEquals("b: 中文", map.keyPlace("b").excerpt());
  }

  @Test
  void anEmptyFileIsAnEmptyMap() {
    assertEquals(0, map("").keys().size());
    assertEquals(0, map("# only a comment\n").keys().size());
  }

  @Test
  void aliasesNameWhatStandsBefore() {
    assertEquals("b", ((YamlText) map("x: &k b\ny: *k").get("y").orElseThrow()).text());
  }

  @Test
  void duplicateKeysAreRefused() {
    assertEquals("x.md:3:1: key a stands here a second time", refusal("a: 1\nb: 2\na: 3"));
    assertEquals("x.md:1:11: key c stands here a second time", refusal("b: {c: 1, \"c\": 2}"));
  }

  @Test
  void recursiveAliasesAreRefused() {
    assertEquals("x.md:1:11: alias *k stands inside what it names", refusal("a: &k [1, *k]"));
  }

  @Test
  void manyAliasesAreRefused() {
    assertEquals("x.md:1:91: more than 20 aliases", refusal("a: [&k 1" + ", *k".repeat(21) + "]"));
  }

  @Test
  void depthIsLimited() {
    assertEquals("x.md:1:32: more than 30 levels deep", refusal("[".repeat(5000)));
    assertEquals("x.md:1:32: more than 30 levels deep", refusal("[".repeat(100) + "]".repeat(100)));
  }

  @Test
  void halfPairsAreRefused() {
    assertEquals("x.md:1:4: an escape makes half a surrogate pair", refusal("a: \"\\ud800\""));
    assertEquals("😀", text("a: \"\\ud83d\\ude00\"", "a").text());
  }

  @Test
  void controlCharactersAreRefused() throws Exception {
    assertEquals("x.md:1:4: an escape makes a control character", refusal("a: \"\\0\""));
    assertEquals(
        "x.yaml:2:3: control character U+0000",
        refusal("a: 1\nb:\u0000".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void brokenUtf8IsRefused() throws Exception {
    byte[] bytes = {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertEquals("x.yaml:1:4: byte ED is not valid UTF-8", refusal(bytes));
    assertEquals("x.yaml:1:1: byte D0 is not valid UTF-8", refusal(new byte[] {(byte) 0xD0}));
  }

  @Test
  void longFilesAreRefusedAtOnce() throws Exception {
    byte[] bytes = "- a\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    assertEquals("x.yaml: the file has 4096 kB, more than 256 kB are refused", refusal(bytes));
  }

  @Test
  void aByteOrderMarkIsSkipped() throws Exception {
    Path file = Files.writeString(folder.resolve("b.yaml"), "\uFEFFa: 1");
    NoticeLog log = new NoticeLog();
    YamlMap map = (YamlMap) YamlFile.read(file, "b.yaml", log).orElseThrow();
    assertEquals("[a]", map.keys().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "head: a: b | x.md:1:8: a colon inside a value",
        "head: @x | x.md:1:7: a value may not begin with this sign",
        "head: *重* | x.md:1:7: a value may not begin with *",
        "head: *kai | x.md:1:7: *kai names nothing",
        "head: * x | x.md:1:7: a value may not begin with *",
        "head: !x | x.md:1:7: a value may not begin with !",
        "head: [a, b | x.md:1:7: a bracket is not closed, or a comma is missing",
        "head: {a b | x.md:1:7: a bracket is not closed, or a comma is missing",
        "head: \"a | x.md:1:7: a quote is opened and not closed",
        "head: \"a\" b | x.md:1:11: this does not fit in with the keys above",
        "head: \"\\q\" | x.md:1:9: a backslash inside quotes begins an unknown escape",
        "a: 1~bare | x.md:2:1: this line has neither key and colon nor a dash",
        "a: 1~ b: 2 | x.md:2:3: a colon inside a value",
        "? [a]~: b | x.md:1:3: a key must be text",
        "a: 1~--- ~b: 2 | x.md:2:1: a second document begins",
      })
  void parserFaultsAreSaidInPlainWords(String yaml, String expected) {
    assertEquals(expected, refusal(yaml.replace('~', '\n')));
  }
}
