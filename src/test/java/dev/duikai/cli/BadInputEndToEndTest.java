package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of bad input: one error with its place, exit code 2, no stack trace. */
final class BadInputEndToEndTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          copy/bearings.md | head: 一枚小轴承闯进风电大市场 | head: C# #1                       | quote
          copy/bearings.md | head: 一枚小轴承闯进风电大市场 | haed: 一枚小轴承                    | haed
          copy/bearings.md | head: 一枚小轴承闯进风电大市场 | head: "小轴承 \\ud800"              | ud800
          copy/bearings.md | head: 一枚小轴承闯进风电大市场 | head: [                            | bearings.md
          copy/weaving.md  | pictures/weaving.jpg         | pictures/none.jpg                  | none.jpg
          copy/weaving.md  | pictures/weaving.jpg         | ../../weaving.jpg                  | outside
          issue.yaml       | rules: city-daily-inside     | rules: city-daily-inisde           | city-daily-inside
          """)
  void wrongCopyIsNamedWithItsPlace(String file, String from, String to, String word)
      throws IOException {
    Path issue = Run.copy(Run.ROOT.resolve("samples/first-page"), folder.resolve("issue"));
    Path wrong = issue.resolve(file);
    String text = Files.readString(wrong);
    assertTrue(text.contains(from), "the sample no longer holds " + from);
    Files.writeString(wrong, text.replace(from, to));
    refused(Run.duikai("print", issue), Path.of(file).getFileName().toString(), word);
  }

  @ParameterizedTest
  @CsvSource({"0, U+0000", "1, UTF-8"})
  void wrongBytesAreNamedWithTheirPlace(int which, String word) throws IOException {
    Path issue = Run.copy(Run.ROOT.resolve("samples/first-page"), folder.resolve("issue"));
    byte[] bad = which == 0 ? new byte[] {0} : new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    Path wrong = issue.resolve("copy/bearings.md");
    byte[] text = Files.readAllBytes(wrong);
    byte[] joined = new byte[text.length + bad.length];
    System.arraycopy(text, 0, joined, 0, text.length);
    System.arraycopy(bad, 0, joined, text.length, bad.length);
    Files.write(wrong, joined);
    refused(Run.duikai("print", issue), "bearings.md", word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          slots:                   | slotts:                 | slots
          widths: [6, 2]           | widths: [6, 3]          | 9
          count: 3..8              | count: 8..3             | count
          kind: ad                 | kind: add               | ad
          """)
  void wrongRulesAreNamedWithTheirPlace(String from, String to, String word) throws IOException {
    Path rules = folder.resolve("rules.yaml");
    Files.copy(Run.ROOT.resolve("layout-rules/broadsheet.yaml"), folder.resolve("broadsheet.yaml"));
    String text = Files.readString(Run.ROOT.resolve("layout-rules/city-daily-inside.yaml"));
    assertTrue(text.contains(from), "the rules no longer hold " + from);
    Files.writeString(rules, text.replace(from, to));
    refused(Run.duikai("rules", "check", rules), "rules.yaml", word);
  }

  @ParameterizedTest
  @CsvSource({"font: kaii, kaii", "font: none.ttf, none.ttf"})
  void anUnknownFontIsNamedWithItsPlace(String font, String word) throws IOException {
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(
        rules,
        "grammar: 1\nextends: broadsheet.yaml\ntype:\n  caption: {" + font + "}\n",
        StandardCharsets.UTF_8);
    refused(Run.duikai("rules", "check", rules), "rules.yaml", word);
  }

  @org.junit.jupiter.api.Test
  void anUnknownCommandIsNamed() {
    Run run = Run.duikai("prof");
    assertEquals(2, run.exit(), run.said());
    assertTrue(run.err().contains("unknown command"), run.said());
  }

  private static void refused(Run run, String file, String word) {
    assertEquals(2, run.exit(), run.said());
    String first = run.err().lines().findFirst().orElse("");
    assertTrue(first.matches(".*" + file + "(:\\d+)?(:\\d+)?: .+"), run.said());
    assertTrue(run.err().contains(word), run.said());
    assertFalse(run.err().contains("\tat "), run.said());
  }
}
