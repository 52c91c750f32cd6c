package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small page as the plant gets it, read by the programs of others. */
final class PlantEndToEndTest {

  private static final Path ISSUE = Run.ROOT.resolve("samples/tabloid");
  private static final String NAME = "2026-03-20-03.pdf";

  @TempDir private static Path folder;

  @BeforeAll
  static void print() {
    for (String form : List.of("x4", "x1a")) {
      Run run =
          Run.duikai(
              "print",
              ISSUE,
              "--pdfx",
              form,
              "--name",
              "{date}-{page:02}",
              "-o",
              folder.resolve(form));
      assertEquals(0, run.exit(), run.said());
    }
  }

  private static Path plate(String form) {
    return folder.resolve(form).resolve(NAME);
  }

  private static PlateReading reading(String form) {
    return new PlateReading(plate(form), folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x4", "x1a"})
  void theFileIsSoundAndItsChecksumIsRight(String form) {
    reading(form).isSound();
    Run sum =
        Run.of(List.of("sh", "-c", "cd '" + folder.resolve(form) + "' && sha256sum -c *.sha256"));
    assertEquals(NAME + ": OK\n", sum.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x4", "x1a"})
  void everyFontIsEmbeddedAsSubsetWithUnicode(String form) {
    reading(form).embedsEveryFontAsSubsetWithUnicode();
  }

  @Test
  void theTextIsTheCopy() {
    PlateReading.holdsTheCopy(reading("x4").text(), ISSUE);
  }

  @Test
  void typeStandsOnTheBlackPlateAlone() throws IOException {
    reading("x4").hasItsTypeOnTheBlackPlateAlone(folder.resolve("x4/report.json"), 3);
  }

  @Test
  void jhoveCallsThePlateAnIsoPdfX1() throws Exception {
    reading("x1a").isIsoPdfX1ToJhove();
  }

  @Test
  void threeReadersDrawTheSamePage() {
    reading("x1a").differences().forEach(PlateReading::isNear);
  }

  @Test
  void verapdfPassesThePlateAsPdfA2() {
    assertTrue(Readers.verapdf("2b", plate("x1a")).startsWith("PASS"));
  }

  /** A story jumps from page 1 to page 2 of this sample. */
  @Test
  void verapdfPassesTheProofAsPdfUaAndPdfA2u() throws IOException {
    Path out = folder.resolve("proof");
    Run run =
        Run.duikai(
            "proof", "samples/city-daily", "--page", "1", "--page", "2", "--dpi", "36", "-o", out);
    assertTrue(Files.isRegularFile(out.resolve("proof.pdf")), run.said());
    for (String flavour : List.of("ua1", "2u")) {
      String said = Readers.verapdf(flavour, out.resolve("proof.pdf"));
      assertTrue(said.startsWith("PASS"), said);
    }
    String structure = Readers.ask("pdfinfo", "-struct", out.resolve("proof.pdf"));
    for (String element : List.of("Document", "Art", "H1", "P", "Figure", "Link")) {
      assertTrue(structure.lines().anyMatch(line -> line.strip().startsWith(element)), element);
    }
  }
}
