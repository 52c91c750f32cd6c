package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Terminal;
import dev.duikai.job.input.Installation;
import dev.duikai.preflight.OwnPage;
import dev.duikai.preflight.PieceWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command audit from its words to exit code and text. */
final class AuditCommandTest {

  @TempDir static Path folder;
  private static Path good;
  private static Path bad;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void print() throws IOException {
    byte[] pdf = OwnPage.print(2, OwnPage.Jump.NONE, folder);
    good = Files.write(folder.resolve("good.pdf"), pdf);
    bad =
        Files.write(
            folder.resolve("bad.pdf"), PieceWriter.broken(pdf, p -> p.remove(p.first("广告"))));
  }

  private int run(Object... args) {
    Terminal terminal = new Terminal(stream(out), stream(err), false, false);
    Desk desk =
        new Desk(
            terminal,
            new Installation(Path.of("")),
            inputs -> {
              throw new AssertionError("an audit makes no page");
            },
            Clock.fixed(Instant.parse("2026-01-25T00:00:00Z"), ZoneOffset.UTC));
    String[] words = java.util.stream.Stream.of(args).map(Object::toString).toArray(String[]::new);
    return new Dispatcher(Commands.all(), desk).run(words).number();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String warned() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCleanPageEndsWithNought() {
    assertEquals(0, run("audit", good), said());
    assertTrue(
        said().contains("page A02: 6 columns × 72 lines, 9 pt on 12.5 pt, 5 stories"), said());
    assertTrue(said().contains("M13 verdict                   clean"), said());
  }

  @Test
  void aBrokenPageEndsWithOneAndSaysWhere() {
    assertEquals(1, run("audit", bad), said());
    assertTrue(said().contains("ad-label at column 1, line 62 (17.6, 301.4 mm)"), said());
    assertTrue(said().contains("M13 verdict                   1 violation"), said());
  }

  @Test
  void jsonHoldsFactsAndViolations() {
    assertEquals(1, run("audit", bad, good, "--json"));
    String json = said();
    assertTrue(json.contains("\"version\" : 1"), json);
    assertTrue(json.contains("\"bottom_gaps\""), json);
    assertTrue(json.contains("\"id\" : \"ad-label\""), json);
    assertTrue(json.contains("\"off_grid\" : 0.000"), json);
    assertEquals(2, json.split("\"skeleton\"", -1).length - 1);
  }

  @Test
  void theOverlayIsWritten() {
    Path overlay = folder.resolve("overlay.pdf");
    assertEquals(1, run("audit", bad, "-o", overlay));
    assertTrue(Files.isRegularFile(overlay));
    assertEquals(2, run("audit", bad, "-o", folder.resolve("overlay.txt")));
    assertTrue(warned().contains("-o must name a .pdf or .png file"), warned());
  }

  @Test
  void whatIsNoPdfIsAnErrorOfItsOwnFile() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pdf"), "not a PDF");
    assertEquals(2, run("audit", text));
    assertTrue(warned().startsWith(text + ": is not a PDF that can be read"), warned());
    assertEquals(2, run("audit", folder.resolve("none.pdf")));
    assertTrue(warned().contains("none.pdf: there is no such file"), warned());
    assertEquals(2, run("audit"));
    assertTrue(warned().contains("audit needs one or more PDF files"), warned());
  }

  @Test
  void theTextIsComparedWithItsCopy() throws IOException {
    Path issue = Files.createDirectories(folder.resolve("issue/copy")).getParent();
    Files.writeString(
        issue.resolve("issue.yaml"),
        "paper: 河东日报\ndate: 2026-01-25\npages:\n  - {page: 2, name: A02, rules: tabloid}\n");
    Files.writeString(
        issue.resolve("copy/lead.md"), "---\nhead: 六栏小报头条题目十字\npage: 2\n---\n这一段文字在版面上并没有印出来。\n");
    assertEquals(1, run("audit", good, "--copy", issue), warned());
    assertTrue(said().contains("text-lost"), said());
    assertTrue(said().contains("“lead”: characters of the copy are missing: "), said());
    assertTrue(said().contains("text-foreign"), said());
  }
}
