package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.cli.check.PreflightCommand;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.desk.Terminal;
import dev.duikai.edition.SetEdition;
import dev.duikai.job.MadeIssue;
import dev.duikai.job.input.Installation;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.specimen.Specimen;
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

/** {@code duikai preflight} from its words to exit code, text and files. */
final class PreflightCommandTest {

  private static final Specimen X4 = Specimen.of(Flavour.X4);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    Terminal terminal = new Terminal(print(out), print(err), false, false);
    MadeIssue none =
        new MadeIssue(
            List.of(),
            new SetEdition(List.of(), Map.of(), Map.of(), Map.of(), List.of()),
            List.of());
    Desk desk =
        new Desk(
            terminal,
            new Installation(Path.of("")),
            inputs -> none,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    return new Dispatcher(List.of(new PreflightCommand()), desk).run(args).number();
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

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  @Test
  void cleanFileIsGoodForPress() throws IOException {
    assertEquals(0, run("preflight", file("a.pdf", X4.pdf())));
    assertTrue(said().contains("a.pdf: PDF/X-4 preflight (印前检查)"), said());
    assertTrue(said().contains("good for press: 0 errors"), said());
  }

  @Test
  void brokenFileEndsWithOne() throws IOException {
    String rgb = file("rgb.pdf", X4.draw("1 0 0 rg 60 60 9 9 re f").pdf());
    assertEquals(1, run("preflight", rgb));
    assertTrue(said().contains("error rgb: page 1"), said());
  }

  @Test
  void flavourIsWhatIsAskedFor() throws IOException {
    String x4 = file("a.pdf", X4.pdf());
    assertEquals(1, run("preflight", x4, "--pdfx", "x1a"));
    assertTrue(said().contains("error pdf-version"), said());
    assertEquals(2, run("preflight", x4, "--pdfx", "x3"));
    assertTrue(warned().contains("--pdfx must be x4, x1a or plain, not \"x3\""), warned());
  }

  @Test
  void limitsMoveTheirRules() throws IOException {
    String ink = file("ink.pdf", X4.draw("0.7 0.6 0.6 0.4 k 60 60 9 9 re f").pdf());
    assertEquals(1, run("preflight", ink));
    assertTrue(said().contains("warning total-ink"), said());
    assertEquals(1, run("preflight", ink, "--ink", "220"));
    assertTrue(said().contains("error total-ink"), said());
    assertEquals(1, run("preflight", ink, "--pages", "2"));
    assertTrue(said().contains("error page-count"), said());
  }

  @Test
  void oneBadFileDoesNotHoldUpTheOthers() throws IOException {
    String text = file("text.pdf", "no pdf".getBytes(StandardCharsets.US_ASCII));
    String missing = folder.resolve("none.pdf").toString();
    assertEquals(2, run("preflight", text, missing, file("a.pdf", X4.pdf())));
    assertTrue(warned().contains("text.pdf: is not a PDF"), warned());
    assertTrue(warned().contains("none.pdf: no such file"), warned());
    assertTrue(said().contains("a.pdf: good for press"), said());
  }

  @Test
  void reportIsWrittenAsHtmlAndJson() throws IOException {
    Path html = folder.resolve("report.html");
    String rgb = file("rgb.pdf", X4.draw("1 0 0 rg 60 60 9 9 re f").pdf());
    assertEquals(1, run("preflight", rgb, "-o", html.toString(), "--json"));
    assertTrue(Files.readString(html).contains("<td>rgb</td>"));
    assertTrue(said().contains("\"verdict\" : \"errors\""), said());
    assertTrue(said().contains("\"id\" : \"rgb\""), said());
    assertFalse(said().contains("preflight (印前检查)"), said());
  }
}
