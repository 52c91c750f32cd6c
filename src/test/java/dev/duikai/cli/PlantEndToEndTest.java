package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Issue;
import dev.duikai.copy.read.IssueReader;
import dev.duikai.notice.NoticeLog;
import java.awt.image.Raster;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
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

  @ParameterizedTest
  @ValueSource(strings = {"x4", "x1a"})
  void theFileIsSoundAndItsChecksumIsRight(String form) {
    assertTrue(Readers.ask("qpdf", "--check", plate(form)).contains("No syntax or stream"));
    Run sum =
        Run.of(List.of("sh", "-c", "cd '" + folder.resolve(form) + "' && sha256sum -c *.sha256"));
    assertEquals(NAME + ": OK\n", sum.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x4", "x1a"})
  void everyFontIsEmbeddedAsSubsetWithUnicode(String form) {
    List<String> fonts = Readers.ask("pdffonts", plate(form)).lines().skip(2).toList();
    assertFalse(fonts.isEmpty());
    fonts.forEach(font -> assertTrue(font.matches(".* yes +yes +yes +\\d+ +\\d+"), font));
  }

  @Test
  void theTextIsTheCopy() {
    String text = Readers.ask("pdftotext", "-raw", plate("x4"), "-").replaceAll("\\s", "");
    Issue issue = IssueReader.read(ISSUE, new NoticeLog()).orElseThrow();
    issue.stories().values().stream()
        .flatMap(story -> story.body().stream())
        .map(block -> block.text().replaceAll("\\s", ""))
        .forEach(words -> assertTrue(text.contains(words), words));
  }

  /** Where type alone stands: in the legs that the report names. */
  @Test
  void typeStandsOnTheBlackPlateAlone() throws IOException {
    Readers.ask(
        "gs",
        "-q",
        "-dNOPAUSE",
        "-dBATCH",
        "-sDEVICE=tiffsep",
        "-r100",
        "-o",
        folder.resolve("p.tif"),
        plate("x4"));
    List<Pixels> legs = Legs.of(folder.resolve("x4/report.json"), 100);
    assertFalse(legs.isEmpty());
    for (Pixels leg : legs) {
      assertTrue(darkest("Black", leg) < 128, leg.toString());
      for (String ink : List.of("Cyan", "Magenta", "Yellow")) {
        assertEquals(255, darkest(ink, leg), () -> ink + " in " + leg);
      }
    }
  }

  /** The darkest sample of a plate in a rectangle; 255 is bare paper. */
  private static int darkest(String ink, Pixels area) throws IOException {
    File file = folder.resolve("p(" + ink + ").tif").toFile();
    Raster raster = ImageIO.read(file).getRaster();
    int darkest = 255;
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        darkest = Math.min(darkest, raster.getSample(x, y, 0));
      }
    }
    return darkest;
  }

  @Test
  void threeReadersDrawTheSamePage() {
    Path pdf = plate("x1a");
    Readers.ask("pdftoppm", "-r", "300", "-singlefile", pdf, folder.resolve("poppler"));
    Readers.ask(
        "mutool", "draw", "-q", "-r", "300", "-c", "rgb", "-o", folder.resolve("mupdf.ppm"), pdf);
    Readers.ask(
        "gs",
        "-q",
        "-dNOPAUSE",
        "-dBATCH",
        "-sDEVICE=ppmraw",
        "-dTextAlphaBits=4",
        "-dGraphicsAlphaBits=4",
        "-r300",
        "-o",
        folder.resolve("gs.ppm"),
        pdf);
    GreyPage poppler = GreyPage.read(folder.resolve("poppler.ppm"));
    GreyPage mupdf = GreyPage.read(folder.resolve("mupdf.ppm"));
    GreyPage ghostscript = GreyPage.read(folder.resolve("gs.ppm"));
    near(poppler.from(mupdf));
    near(poppler.from(ghostscript));
    near(mupdf.from(ghostscript));
  }

  private static void near(GreyPage.Difference difference) {
    assertTrue(difference.over60() <= 0.0005, difference.toString());
    assertTrue(difference.over25() <= 0.03, difference.toString());
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
