package dev.duikai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Issue;
import dev.duikai.copy.read.IssueReader;
import dev.duikai.notice.NoticeLog;
import edu.harvard.hul.ois.jhove.JhoveBase;
import edu.harvard.hul.ois.jhove.RepInfo;
import edu.harvard.hul.ois.jhove.module.PdfModule;
import java.awt.image.Raster;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** What the programs of others say about a plate of ours. */
final class PlateReading {

  private static final int PLATE_DPI = 100;

  private final Path pdf;
  private final Path scratch;

  /**
   * @param scratch where images of the page may lie
   */
  PlateReading(Path pdf, Path scratch) {
    this.pdf = pdf;
    this.scratch = scratch;
  }

  void isSound() {
    assertTrue(Readers.ask("qpdf", "--check", pdf).contains("No syntax or stream"), pdf.toString());
  }

  void embedsEveryFontAsSubsetWithUnicode() {
    List<String> fonts = Readers.ask("pdffonts", pdf).lines().skip(2).toList();
    assertFalse(fonts.isEmpty());
    fonts.forEach(font -> assertTrue(font.matches(".* yes +yes +yes +\\d+ +\\d+"), font));
  }

  /** The text as poppler takes it out, without white space. */
  String text() {
    return withoutBlanks(Readers.ask("pdftotext", "-raw", pdf, "-"));
  }

  /** Every paragraph of an issue stands whole in some text, but for those that jump inside. */
  static void holdsTheCopy(String text, Path folder) {
    Issue issue = IssueReader.read(folder, new NoticeLog()).orElseThrow();
    issue.stories().values().stream()
        .flatMap(story -> story.body().stream())
        .map(block -> withoutBlanks(block.text()))
        .filter(words -> !text.contains(words))
        .forEach(words -> assertTrue(inTwoPieces(text, words), words));
  }

  /** Readers give a blank of a full square (U+3000) as any blank. */
  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  /** A jump cuts a paragraph inside a sentence. */
  private static boolean inTwoPieces(String text, String words) {
    for (int cut = words.length() - 1; cut > 0; cut--) {
      if (text.contains(words.substring(0, cut))) {
        return text.contains(words.substring(cut));
      }
    }
    return false;
  }

  /** Where type alone stands, in the legs that the report names, only the black plate has ink. */
  void hasItsTypeOnTheBlackPlateAlone(Path report, int page) throws IOException {
    Path plates = scratch.resolve("p.tif");
    String resolution = "-r" + PLATE_DPI;
    Readers.ask(
        "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", resolution, "-o", plates, pdf);
    List<Pixels> legs = Legs.of(report, page, PLATE_DPI);
    assertFalse(legs.isEmpty());
    for (Pixels leg : legs) {
      assertTrue(darkest("Black", leg) < 128, leg.toString());
      for (String ink : List.of("Cyan", "Magenta", "Yellow")) {
        assertEquals(255, darkest(ink, leg), () -> ink + " in " + leg);
      }
    }
  }

  /** The darkest sample of a plate in a rectangle; 255 is bare paper. */
  private int darkest(String ink, Pixels area) throws IOException {
    File file = scratch.resolve("p(" + ink + ").tif").toFile();
    Raster raster = ImageIO.read(file).getRaster();
    int darkest = 255;
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        darkest = Math.min(darkest, raster.getSample(x, y, 0));
      }
    }
    return darkest;
  }

  /** The three differences between what poppler, mupdf and Ghostscript draw. */
  List<GreyPage.Difference> differences() {
    GreyPage poppler = drawn("poppler", "pdftoppm", "-r", "300", "-singlefile", pdf);
    Path second = scratch.resolve("mupdf.ppm");
    Readers.ask("mutool", "draw", "-q", "-r", "300", "-c", "rgb", "-o", second, pdf);
    GreyPage mupdf = GreyPage.read(second);
    Path third = scratch.resolve("gs.ppm");
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
        third,
        pdf);
    GreyPage ghostscript = GreyPage.read(third);
    return List.of(poppler.from(mupdf), poppler.from(ghostscript), mupdf.from(ghostscript));
  }

  private GreyPage drawn(String name, String program, Object... arguments) {
    Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = scratch.resolve(name);
    Readers.ask(program, all);
    return GreyPage.read(scratch.resolve(name + ".ppm"));
  }

  /** At most 0.05 % of cells differ by more than 60 %, 3 % by more than 25 %. */
  static void isNear(GreyPage.Difference difference) {
    assertTrue(difference.over60() <= 0.0005, difference.toString());
    assertTrue(difference.over25() <= 0.03, difference.toString());
  }

  /** JHOVE is the free reader that knows ISO PDF/X-1. */
  void isIsoPdfX1ToJhove() throws Exception {
    RepInfo info = new RepInfo(pdf.toString());
    PdfModule module = new PdfModule();
    module.setBase(new JhoveBase());
    module.resetParams();
    try (RandomAccessFile in = new RandomAccessFile(pdf.toFile(), "r")) {
      module.parse(in, info);
    }
    assertEquals(RepInfo.TRUE, info.getWellFormed(), () -> info.getMessage().toString());
    assertEquals(RepInfo.TRUE, info.getValid(), () -> info.getMessage().toString());
    assertEquals(List.of("ISO PDF/X-1"), info.getProfile());
  }

  void isGoodForPressToOurselves(String form) {
    Run run = Run.duikai("preflight", "--pdfx", form, pdf);
    assertEquals(0, run.exit(), run.said());
    assertTrue(run.out().contains("good for press: 0 errors, 0 warnings"), run.said());
  }
}
