package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the samples, and of a raw page where one lies beside the project, in both forms of
 * PDF/X, read by all programs. Takes long: it runs by {@code mvn -P every-plate verify} only.
 */
@Tag("every-plate")
final class EveryPlateEndToEndTest {

  private static final List<String> SAMPLES = List.of("first-page", "city-daily", "tabloid");
  private static final Path RAW = Run.ROOT.resolve("../shared/seeds/zhoukou-page-2.txt");

  @TempDir private static Path folder;

  @BeforeAll
  static void importRawPage() {
    if (Files.isRegularFile(RAW)) {
      Path issue = folder.resolve("raw");
      Run run = Run.duikai("import", RAW, "-o", issue, "--paper", "样报", "--date", "2026-04-12");
      assertTrue(run.exit() <= 1, run.said());
    }
  }

  static Stream<Path> issues() {
    Stream<Path> samples = SAMPLES.stream().map(Run.ROOT.resolve("samples")::resolve);
    return Stream.concat(samples, Stream.of(folder.resolve("raw")).filter(Files::isDirectory));
  }

  static Stream<Arguments> editions() {
    return issues().flatMap(issue -> Stream.of("x4", "x1a").map(form -> Arguments.of(issue, form)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void plantCanSendItOn(Path issue, String form) throws Exception {
    Path out = Files.createTempDirectory(folder, form);
    Run.duikai("print", issue, "--pdfx", form, "--name", "{page:02}", "-o", out);
    List<Path> plates = plates(out);
    StringBuilder text = new StringBuilder();
    for (Path pdf : plates) {
      int page = Integer.parseInt(pdf.getFileName().toString().substring(0, 2));
      PlateReading plate = new PlateReading(pdf, out);
      plate.isSound();
      plate.embedsEveryFontAsSubsetWithUnicode();
      plate.hasItsTypeOnTheBlackPlateAlone(out.resolve("report.json"), page);
      plate.isGoodForPressToOurselves(form);
      if (form.equals("x1a")) {
        plate.isIsoPdfX1ToJhove();
      }
      text.append(plate.text());
      compared(issue, form, page, plate.differences());
    }
    PlateReading.holdsTheCopy(text.toString(), issue);
  }

  private static List<Path> plates(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      List<Path> plates = files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
      assertTrue(!plates.isEmpty(), "no plate in " + out);
      return plates;
    }
  }

  private static void compared(
      Path issue, String form, int page, List<GreyPage.Difference> differences) {
    differences.forEach(difference ->
        System.out.printf(
            Locale.ROOT,
            "%s %s page %d: %.4f %% over 60, %.3f %% over 25%n",
            issue.getFileName(),
            form,
            page,
            100 * difference.over60(),
            100 * difference.over25()));
    differences.forEach(PlateReading::isNear);
  }

  @ParameterizedTest
  @MethodSource("issues")
  void verapdfPassesTheProofAsPdfUaAndPdfA2u(Path issue) throws IOException {
    Path out = Files.createTempDirectory(folder, "proof");
    Run.duikai("proof", issue, "--dpi", "36", "-o", out);
    for (String flavour : List.of("ua1", "2u")) {
      String said = Readers.verapdf(flavour, out.resolve("proof.pdf"));
      assertTrue(said.startsWith("PASS"), said);
    }
    assertEquals(1, plates(out).size());
  }
}
