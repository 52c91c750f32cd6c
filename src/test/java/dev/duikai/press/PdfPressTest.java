package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfPressTest {

  private static final Tag TAG = Tag.furniture("test");
  private static final String BODY = "本报讯（记者 高宁）“数字城市”2026年——1,234.5亿元；占比12%……";

  private static byte[] press(Sheet sheet) {
    return PdfPress.write(sheet, HandSet.FONTS, ArtShelf.empty(), PressSettings.print());
  }

  private static HandSet page() {
    HandSet set = new HandSet();
    set.line("biaosong", 54, 53.253, 150, "智慧城市让生活更便捷");
    for (int i = 0; i < 60; i++) {
      set.line("song", 9, 53.253 + i % 3 * 350, 200 + Math.floorDiv(i, 3) * 12.5, BODY);
    }
    set.line("kai", 12, 53.253, 600, "𠮷祥如意〓楷体");
    set.upright("biaosong", 36, 900, 880, "竖排标题：「对开」（上），");
    set.add(rule(53, 700, 700, 0)).add(rule(53, 720, 1000, 3));
    Rect panel = new Rect(points(60), points(800), points(300), points(100));
    set.add(new Fill(TAG, dev.duikai.sheet.Path.of(panel), new Ink(1000, 400, 0, 0)));
    set.add(HandSet.run("hei", 40, 900, Ink.PAPER, 70, 860, "反白标题"));
    set.add(HandSet.run("hei", 40, 850, new Ink(0, 1000, 1000, 0), 400, 860, "红色压缩标题"));
    return set;
  }

  private static Rule rule(double x, double y, double weight, double dots) {
    return new Rule(
        TAG,
        points(x),
        points(y),
        points(x + 900),
        points(y),
        points(weight / 1000),
        points(dots),
        Ink.BLACK);
  }

  private static Length points(double points) {
    return Length.points(points);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void textComesBackWholeAndInOrder() throws IOException {
    byte[] pdf = press(page().sheet());
    assertEquals(
        "智慧城市让生活更便捷" + BODY.replace(" ", "").repeat(60) + "𠮷祥如意〓楷体竖排标题：「对开」（上），反白标题红色压缩标题",
        text(pdf));
  }

  @Test
  void glyphsStandWithinAThousandthOfAPoint() throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    int at = 60_000;
    long seed = 7;
    for (int i = 0; i < 90; i++) {
      glyphs.add(new Glyph(HandSet.FONTS.face("song").glyph('一' + i), at, charText('一' + i)));
      seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF;
      at += 9000 + (int) (seed % 1500) - 500;
    }
    GlyphRun run =
        new GlyphRun(TAG, "song", points(9), 1000, Ink.BLACK, false, points(400.001), glyphs);
    GlyphRun squeezed =
        new GlyphRun(TAG, "song", points(10.5), 937, Ink.BLACK, false, points(500), glyphs);
    List<TextPosition> found = positions(press(new HandSet().add(run).add(squeezed).sheet()));
    assertEquals(180, found.size());
    for (int i = 0; i < found.size(); i++) {
      Glyph glyph = glyphs.get(i % 90);
      double x = found.get(i).getTextMatrix().getTranslateX() - 42.52;
      double y = 1601.58 - found.get(i).getTextMatrix().getTranslateY();
      assertEquals(glyph.at() / 1000.0, x, 0.001, "glyph " + i);
      assertEquals(i < 90 ? 400.001 : 500, y, 0.001);
    }
  }

  private static String charText(int codePoint) {
    return Character.toString(codePoint);
  }

  private static List<TextPosition> positions(byte[] pdf) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            found.add(text);
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return found;
  }

  @Test
  void aGlyphThatStandsForSeveralTextsIsReadBackAsEach() throws IOException {
    int bar = HandSet.FONTS.face("song").glyph('─');
    int ligature = HandSet.FONTS.face("song").glyph('A');
    List<Glyph> glyphs =
        List.of(
            new Glyph(bar, 60_000, "—"),
            new Glyph(bar, 80_000, "─"),
            new Glyph(bar, 100_000, ""),
            new Glyph(ligature, 120_000, "甲乙"),
            new Glyph(0, 140_000, "〓"));
    GlyphRun run =
        new GlyphRun(TAG, "song", points(20), 1000, Ink.BLACK, false, points(400), glyphs);
    assertEquals("—─甲乙〓", text(press(new HandSet().add(run).sheet())));
  }

  @Test
  void blackTypeIsBlackInkAloneAndPrintsOver() throws IOException {
    String content = content(press(new HandSet().line("song", 9, 60, 300, BODY).sheet()));
    String type = content.substring(0, content.indexOf("1 0 0 0 k")); // the colour bar
    assertTrue(type.contains("/Over gs"), type);
    assertTrue(type.contains("0 0 0 1 k"), type);
    assertEquals(
        List.of("0 0 0 1 k"),
        type.lines().filter(l -> l.matches(".*\\b(k|K|g|G|rg|RG|sc|SC|scn|SCN)$")).toList());
  }

  @Test
  void whiteTypeOnAPanelKnocksOut() throws IOException {
    String content = content(press(page().sheet()));
    int white = content.indexOf("0 0 0 0 k");
    assertTrue(content.lastIndexOf("/Knock gs", white) > content.lastIndexOf("/Over gs", white));
  }

  private static String content(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new String(
          document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void boxesLieInOneAnother() throws IOException {
    try (PDDocument document = Loader.loadPDF(press(page().sheet()))) {
      PDRectangle trim = document.getPage(0).getTrimBox();
      PDRectangle bleed = document.getPage(0).getBleedBox();
      PDRectangle media = document.getPage(0).getMediaBox();
      assertEquals(1105.512, trim.getWidth(), 0.0005);
      assertEquals(1559.055, trim.getHeight(), 0.0005);
      assertEquals(trim.getLowerLeftX() - 8.504, bleed.getLowerLeftX(), 0.0005);
      assertEquals(trim.getUpperRightY() + 8.504, bleed.getUpperRightY(), 0.0005);
      assertTrue(media.getUpperRightX() >= bleed.getUpperRightX() + 34);
      assertTrue(bleed.getLowerLeftY() >= 34);
      assertEquals(1.6f, document.getVersion());
    }
  }

  @Test
  void withoutMarksThePageEndsWithTheBleed() throws IOException {
    byte[] pdf =
        PdfPress.write(page().sheet(), HandSet.FONTS, ArtShelf.empty(), PressSettings.proof());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1122.52, document.getPage(0).getMediaBox().getWidth(), 0.03);
    }
  }

  @Test
  void fontsAreEmbeddedOnceAFace() throws IOException {
    List<Sheet> sheets = List.of(page().sheet(1), page().sheet(2));
    byte[] pdf = PdfPress.write(sheets, HandSet.FONTS, ArtShelf.empty(), PressSettings.print());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      long programs =
          document.getDocument().getXrefTable().keySet().stream()
              .map(key -> document.getDocument().getObjectFromPool(key).getObject())
              .filter(object -> object instanceof COSStream)
              .filter(object -> ((COSStream) object).containsKey(COSName.LENGTH1))
              .count();
      assertEquals(4, programs);
    }
  }

  @Test
  void theSameSheetGivesTheSameBytesAlsoInTwoThreads() {
    byte[] first = press(page().sheet());
    CompletableFuture<byte[]> a = CompletableFuture.supplyAsync(() -> press(page().sheet()));
    CompletableFuture<byte[]> b = CompletableFuture.supplyAsync(() -> press(page().sheet()));
    assertArrayEquals(first, a.join());
    assertArrayEquals(first, b.join());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-SA", "fa-IR", "hi-IN-u-nu-deva", "de-DE"})
  void theUsersLocaleChangesNothing(String locale) {
    PressSettings settings =
        PressSettings.proof().withCreated(OffsetDateTime.parse("2026-01-25T03:04:05+08:00"));
    byte[] usual = PdfPress.write(page().sheet(), HandSet.FONTS, ArtShelf.empty(), settings);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertArrayEquals(
          usual, PdfPress.write(page().sheet(), HandSet.FONTS, ArtShelf.empty(), settings));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void datesAreOnlyThoseGiven() throws IOException {
    PressSettings settings =
        PressSettings.print()
            .withTitle("甲 & <乙>")
            .withCreated(OffsetDateTime.parse("2026-01-25T03:04:05+08:00"));
    byte[] dated = PdfPress.write(page().sheet(), HandSet.FONTS, ArtShelf.empty(), settings);
    try (PDDocument document = Loader.loadPDF(dated)) {
      assertEquals("甲 & <乙>", document.getDocumentInformation().getTitle());
      assertEquals(
          "D:20260125030405+08'00'",
          document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE));
    }
    try (PDDocument document = Loader.loadPDF(press(page().sheet()))) {
      assertEquals(
          List.of("Creator", "GTS_PDFXVersion", "Producer", "Title", "Trapped"),
          document.getDocumentInformation().getMetadataKeys().stream()
              .sorted()
              .collect(Collectors.toList()));
    }
  }

  @Test
  void jumpLinesLeadToTheirTails() throws IOException {
    Rect box = new Rect(points(60), points(700), points(80), points(12));
    Sheet front = page().add(new Link(TAG, box, 2, "story")).sheet(1);
    Sheet lost = page().add(new Link(TAG, box, 9, "story")).sheet(2);
    List<Sheet> sheets = List.of(front, lost);
    byte[] proof = PdfPress.write(sheets, HandSet.FONTS, ArtShelf.empty(), PressSettings.proof());
    byte[] print = PdfPress.write(sheets, HandSet.FONTS, ArtShelf.empty(), PressSettings.print());
    try (PDDocument document = Loader.loadPDF(proof)) {
      PDRectangle trim = document.getPage(1).getTrimBox();
      assertEquals(1105.512, trim.getWidth(), 0.0005);
      assertEquals(1, document.getPage(0).getAnnotations().size());
      assertEquals(0, document.getPage(1).getAnnotations().size());
      var link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
      var target = (PDPageDestination) link.getDestination();
      assertEquals(1, target.retrievePageNumber());
    }
    try (PDDocument document = Loader.loadPDF(print)) {
      assertEquals(0, document.getPage(0).getAnnotations().size());
    }
  }
}
