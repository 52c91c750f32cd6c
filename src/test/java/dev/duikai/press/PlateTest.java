package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.Reproduction;
import dev.duikai.art.colour.Intent;
import dev.duikai.art.colour.PressProfile;
import dev.duikai.art.colour.PrintingCondition;
import dev.duikai.measure.Length;
import dev.duikai.press.file.Plate;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Spreads, spot colours, and what stands beside the trim. */
final class PlateTest {

  private static final Ink RED = new Ink(0, 950, 1000, 0, "PANTONE 485 C");
  private static final Ink BLUE = new Ink(1000, 700, 0, 0, "HKS 42 Z");

  private static Sheet left() {
    HandSet set = new HandSet().line("song", 9, 60, 200, "左版正文");
    return set.add(HandSet.run("hei", 40, 1000, RED, 60, 300, "专色标题")).sheet(4);
  }

  private static Sheet right() {
    HandSet set = new HandSet().line("song", 9, 60, 200, "右版正文");
    set.add(HandSet.run("hei", 40, 1000, BLUE, 60, 300, "蓝题"));
    return set.add(HandSet.run("hei", 40, 1000, RED, 60, 400, "红题")).sheet(1);
  }

  private static byte[] press(Plate plate) {
    return PdfPress.writePlates(
        List.of(plate), HandSet.FONTS, ArtShelf.empty(), PressSettings.print());
  }

  private static Plate spread() {
    return new Plate(
        List.of(left(), right()), "河东日报 A04 + A01", Optional.of(Length.millimetres(275)));
  }

  @Test
  void aSpreadIsOnePageTwiceAsWide() throws IOException {
    try (PDDocument document = Loader.loadPDF(press(spread()))) {
      PDPage page = document.getPage(0);
      assertEquals(1, document.getNumberOfPages());
      assertEquals(2 * 1105.512, page.getTrimBox().getWidth(), 0.0005);
      assertEquals(
          "左版正文专色标题右版正文蓝题红题", new PDFTextStripper().getText(document).replaceAll("\\s", ""));
      assertEquals(
          "A04 + A01", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[0]);
    }
  }

  @Test
  void eachSpotColourIsWrittenOnceInTheOrderOfTheSheet() throws IOException {
    try (PDDocument document = Loader.loadPDF(press(spread()))) {
      PDResources resources = document.getPage(0).getResources();
      for (String[] spot : new String[][] {{"S0", "PANTONE 485 C"}, {"S1", "HKS 42 Z"}}) {
        COSArray space =
            (COSArray) resources.getColorSpace(COSName.getPDFName(spot[0])).getCOSObject();
        assertEquals(COSName.SEPARATION, space.getObject(0));
        assertEquals(spot[1], ((COSName) space.getObject(1)).getName());
      }
      String content =
          new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertEquals(3, content.lines().filter(line -> line.startsWith("/S0 cs 1 scn")).count());
    }
  }

  @Test
  void theSlugIsDrawnButIsNoText() throws IOException {
    Sheet sheet = left();
    byte[] quiet = press(new Plate(List.of(sheet), "", Optional.empty()));
    byte[] named = press(new Plate(List.of(sheet), "河东日报 2026-01-25", Optional.empty()));
    assertTrue(named.length > quiet.length);
    try (PDDocument document = Loader.loadPDF(named)) {
      assertEquals("左版正文专色标题", new PDFTextStripper().getText(document).replaceAll("\\s", ""));
    }
  }

  @Test
  void noPatchOfTheColourBarBearsMoreInkThanThePaperTakes() throws IOException {
    assertEquals(12, patches(220));
    assertEquals(9, patches(180), "four solid, four halves, a grey of three");
    assertEquals(5, patches(90), "nothing solid");
  }

  /** Patches of the bar above the page for paper that takes so much ink. */
  private static long patches(int mostInk) throws IOException {
    PrintingCondition paper =
        new PrintingCondition(PressProfile.newsprint(), Intent.PERCEPTUAL, mostInk);
    ArtShelf art = ArtShelf.empty().reproduced(new Reproduction(paper, 200, 1200, 0));
    Sheet sheet = new HandSet().line("song", 9, 60, 200, "版").sheet(1);
    byte[] pdf =
        PdfPress.writePlates(List.of(Plate.of(sheet)), HandSet.FONTS, art, PressSettings.print());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] content = document.getPage(0).getContents().readAllBytes();
      String side = String.valueOf(Length.millimetres(5).points()).substring(0, 6);
      return new String(content, StandardCharsets.ISO_8859_1)
          .lines()
          .filter(line -> line.endsWith(side + " " + side + " re"))
          .count();
    }
  }

  @Test
  void pagesOfDifferentHeightMakeNoSpread() {
    Sheet a = left();
    Sheet lower =
        new Sheet(
            a.title(),
            a.page(),
            a.name(),
            a.width(),
            Length.millimetres(400),
            a.bleed(),
            a.grid(),
            a.items());
    assertThrows(
        IllegalArgumentException.class, () -> new Plate(List.of(a, lower), "", Optional.empty()));
  }
}
