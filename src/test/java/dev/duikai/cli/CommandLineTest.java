package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Terminal;
import dev.duikai.edition.SetEdition;
import dev.duikai.job.MadeIssue;
import dev.duikai.job.input.Installation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines from their words to exit code and text, with a maker that makes no pages. */
final class CommandLineTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    Terminal terminal = new Terminal(print(out), print(err), false, false);
    Desk desk =
        new Desk(
            terminal,
            new Installation(Path.of("")),
            inputs ->
                new MadeIssue(
                    List.of(),
                    new SetEdition(List.of(), Map.of(), Map.of(), Map.of(), List.of()),
                    List.of()),
            Clock.fixed(Instant.parse("2026-01-25T00:00:00Z"), ZoneOffset.UTC));
    return new Dispatcher(Commands.all(), desk).run(args).number();
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String warned() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (Command command : Commands.all()) {
      String[] words = (command.name() + " --help").split(" ");
      assertEquals(0, run(words));
      assertTrue(said().contains("example: duikai " + command.name()), command.name());
    }
  }

  @Test
  void anUnknownCommandNamesTheNearest() {
    assertEquals(2, run("prnt", "x"));
    assertEquals("unknown command \"prnt\"\n  hint: did you mean \"print\"?\n", warned());
    assertEquals(2, run("rules", "chek"));
    assertTrue(warned().contains("did you mean \"check\"?"));
    assertEquals(2, run("typeset", "x.md"));
    assertTrue(warned().startsWith("unknown command \"typeset\""));
  }

  @Test
  void wrongOptionsAreSaidInOneLine() {
    check("unknown option --pdfy", "print", folder.toString(), "--pdfy", "x4");
    check("--pdfx must be x4 or x1a, not \"x3\"", "print", folder.toString(), "--pdfx", "x3");
    check("--page needs a value", "print", folder.toString(), "--page");
    check("--page must be a number from 1 to 999, not \"0\"", "print", "x", "--page", "0");
    check(
        "--date: there is no such day as 2026-02-30",
        "import",
        "x",
        "-o",
        "y",
        "--date",
        "2026-02-30");
    check("import needs -o and the issue folder to make", "import", "x");
    check("proof needs one issue folder", "proof");
  }

  private void check(String message, String... args) {
    assertEquals(2, run(args));
    assertTrue(warned().startsWith(message + "\n"), warned());
  }

  @Test
  void inputsThatAreWrongEndWithTwoAndAllErrors() throws IOException {
    Files.createDirectory(folder.resolve("copy"));
    Files.writeString(
        folder.resolve("issue.yaml"),
        "paper: 河东日报\ndate: 2026-01-25\npages:\n  - page: 2\n    rules: city-daly-inside\n");
    Files.writeString(
        folder.resolve("copy/a.md"),
        "---\nhead: 题\npage: 2\npictures:\n  - {file: pictures/no.jpg}\n---\n正文。\n");
    assertEquals(2, run("print", folder.toString()));
    assertTrue(warned().contains("pictures/no.jpg"), warned());
    assertEquals(2, run("print", folder.toString(), "--json"));
    assertTrue(said().contains("\"findings\""), said());
    Files.delete(folder.resolve("copy/a.md"));
    assertEquals(2, run("print", folder.toString()));
    assertTrue(
        warned().contains("issue.yaml:5:12: no layout rules named \"city-daly-inside\""), warned());
    assertTrue(warned().contains("did you mean \"city-daily-inside\"?"), warned());
  }

  @Test
  void unknownFontsAreErrorsAtTheirLineAndFilesStayInsideTheRoots() throws IOException {
    String base = "grammar: 1\nextends: broadsheet.yaml\ntype:\n";
    Path rules = folder.resolve("own.yaml");
    Files.writeString(rules, base + "  kicker: {font: kia}\n");
    assertEquals(2, run("rules", "check", rules.toString()));
    assertTrue(warned().startsWith(rules + ":4:18: unknown font \"kia\""), warned());
    assertTrue(warned().contains("did you mean \"kai\"?"), warned());
    Path outside = Path.of("fonts/NotoSansSC_700Bold.ttf").toAbsolutePath();
    Files.writeString(rules, base + "  kicker: {font: ../own.ttf}\n");
    assertEquals(2, run("rules", "check", rules.toString()));
    assertTrue(warned().contains("no font file ../own.ttf"), warned());
    Files.copy(outside, folder.resolve("own.ttf"));
    Files.writeString(rules, base + "  kicker: {font: own.ttf}\n");
    assertEquals(0, run("rules", "check", rules.toString()), warned());
  }

  @Test
  void importMakesAnIssueThatIsReadAgain() throws IOException {
    Path raw = Files.writeString(folder.resolve("raw.txt"), "## 桐川老码头开放\n\n本报讯 第一段写到这里。\n");
    Path issue = folder.resolve("issue");
    assertEquals(0, run("import", raw.toString(), "-o", issue.toString()), warned());
    assertTrue(Files.readString(issue.resolve("issue.yaml")).contains("date: 2026-01-25"));
    assertEquals(2, run("import", raw.toString(), "-o", issue.toString()));
    assertEquals(0, run("print", issue.toString()), warned());
    assertEquals(2, run("print", issue.toString(), "--page", "7"));
    assertTrue(warned().contains("the issue has no page 7"), warned());
  }

  @Test
  void aBatchGoesOnBehindABrokenIssue() throws IOException {
    Path raw = Files.writeString(folder.resolve("raw.txt"), "## 桐川老码头开放\n\n本报讯 第一段写到这里。\n");
    for (String name : List.of("a", "b", "c")) {
      run("import", raw.toString(), "-o", folder.resolve(name).toString());
    }
    Files.writeString(folder.resolve("b/issue.yaml"), "paper: [\n");
    String[] args = {"batch", at("a"), at("b"), at("c"), "--jobs", "2"};
    assertEquals(2, run(args));
    List<String> lines = said().lines().toList();
    assertEquals(3, lines.size(), said());
    assertEquals(at("a") + ": 0 pages printed", lines.get(0));
    assertTrue(lines.get(1).startsWith(at("b") + ": " + at("b") + "/issue.yaml:"), said());
    assertEquals("", warned());
  }

  @Test
  void aBatchNamesAFolderThatIsMissingOnce() {
    assertEquals(2, run("batch", at("none")));
    assertEquals(at("none") + ": no such folder\n", said());
  }

  @Test
  void whatTheRulesHaveNoPlaceForIsAnErrorAtItsLine() throws IOException {
    Files.createDirectory(folder.resolve("copy"));
    Files.createDirectory(folder.resolve("ads"));
    Files.copy(Path.of("samples/city-daily/pictures/bridge.jpg"), folder.resolve("ads/a.jpg"));
    String ads =
        "    ads:\n      - {slot: foott, file: ads/a.jpg}\n      - {slot: foot, file: ads/a.jpg}\n"
            + "      - {slot: foot, file: ads/a.jpg}\n";
    Files.writeString(
        folder.resolve("issue.yaml"),
        "paper: 河东日报\ndate: 2026-01-25\npages:\n  - page: 2\n    ear: {story: b}\n"
            + "    guide: [{head: 头, page: 2}]\n"
            + ads);
    Files.writeString(
        folder.resolve("copy/a.md"), "---\nhead: 题\npage: 2\nclass: shrt\n---\n正文。\n");
    Files.writeString(folder.resolve("copy/b.md"), "---\nhead: 题\n---\n正文。\n");
    assertEquals(2, run("proof", folder.toString()));
    said(":5:10: the rules city-daily-inside have no ear on their page");
    said(":6:12: the rules city-daily-inside have no guide on their page");
    said(":8:16: the rules city-daily-inside have no slot named \"foott\"");
    said("did you mean \"foot\"?");
    said(":10:16: slot foot has an ad already");
    said(
        "copy/a.md:4:8: unknown class shrt\n  class: shrt\n         ^\n  hint: did you mean short?");
  }

  @Test
  void importWarnsOfCopyWithoutHeads() throws IOException {
    Path raw = Files.writeString(folder.resolve("raw.txt"), "桐川老码头开放\n\n本报讯 第一段写到这里。\n");
    assertEquals(1, run("import", raw.toString(), "-o", at("x")), warned());
    said("warning: no line begins with ##, so all of it became one story");
    assertEquals(at("x") + ": 1 story\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aHouseAdIsCheckedAsOne() throws IOException {
    Path shipped = Path.of("layout-rules/house-ads/clear-river.yaml");
    assertEquals(0, run("rules", "check", shipped.toString()), warned());
    String text = Files.readString(shipped);
    Path own = folder.resolve("own.yaml");
    Files.writeString(own, text.replace("waves", "wavs"));
    assertEquals(2, run("rules", "check", own.toString()));
    said("own.yaml:5:11: ");
    Files.writeString(own, text.replace("岸上少丢一物", "岸上"));
    assertEquals(2, run("rules", "check", own.toString()));
    said("a slogan has 1 to 3 lines");
  }

  @Test
  void helpListsEachCommandOnALineOfItsOwn() {
    assertEquals(0, run("--help"));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    for (Command command : Commands.all()) {
      String begin = "  " + command.name() + " ";
      assertEquals(1, lines.stream().filter(l -> l.startsWith(begin)).count(), command.name());
    }
  }

  @Test
  void quietAndDebugWorkBeforeAndBehindEachCommand() throws IOException {
    Path raw = Files.writeString(folder.resolve("raw.txt"), "## 桐川老码头开放\n\n第一段写到\"这里\"。\n");
    assertEquals(0, run("--quiet", "import", raw.toString(), "-o", at("a")), warned());
    assertEquals("", said() + warned());
    for (String command : List.of("proof", "print", "batch")) {
      assertEquals(2, run("--debug", command, at("none")));
      assertTrue(warned().contains("\tat dev.duikai."), command);
      assertEquals(2, run(command, at("none"), "--debug"));
      assertTrue(warned().contains("\tat dev.duikai."), command);
      assertEquals(2, run(command, at("none"), "--quiet"));
    }
    assertEquals(2, run("--quiet"));
    assertTrue(warned().contains("usage: duikai COMMAND"));
  }

  private void said(String words) {
    assertTrue(warned().contains(words), warned());
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }
}
