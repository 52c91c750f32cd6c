package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.TestPictures;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PicturePressTest {

  private static final Tag TAG = Tag.furniture("picture");

  @TempDir private Path folder;

  private static Picture picture(String source, Crop crop, double x, double y, double w, double h) {
    return new Picture(TAG, source, crop, rect(x, y, w, h), "四色方块");
  }

  private static Rect rect(double x, double y, double w, double h) {
    return new Rect(Length.points(x), Length.points(y), Length.points(w), Length.points(h));
  }

  private static Sheet sheet(double width, double height, List<Item> items) {
    Rect live = rect(0, 0, width, height);
    Length nine = Length.points(9);
    return new Sheet(
        "ad",
        1,
        "1",
        Length.points(width),
        Length.points(height),
        Length.points(9),
        new Grid(live, 1, 1, nine, nine, 1, nine),
        items);
  }

  private Map<String, Path> pictures() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    BufferedImage rgb = TestPictures.quarters(400, 400, BufferedImage.TYPE_INT_RGB);
    BufferedImage grey = TestPictures.quarters(400, 400, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage bits = TestPictures.quarters(400, 400, BufferedImage.TYPE_BYTE_BINARY);
    files.put("rgb", TestPictures.write(folder.resolve("a.jpg"), rgb, "jpeg"));
    files.put("grey", TestPictures.write(folder.resolve("b.png"), grey, "png"));
    files.put("bits", TestPictures.write(folder.resolve("c.png"), bits, "png"));
    files.put("cmyk", TestPictures.cmykJpeg(folder.resolve("d.jpg"), 400, true));
    return files;
  }

  @Test
  void picturesAreGreyOrFourInksOnly() throws IOException {
    HandSet set = new HandSet();
    ArtShelf art = ArtShelf.of(pictures());
    List<String> names = List.of("rgb", "grey", "bits", "cmyk");
    for (int i = 0; i < names.size(); i++) {
      set.add(picture(names.get(i), Crop.WHOLE, 60 + 200 * i, 100, 160, 160));
      Crop half = new Crop(0, 0, 500_000, 1_000_000);
      set.add(picture(names.get(i), half, 60 + 200 * i, 300, 80, 160));
    }
    byte[] pdf = PdfPress.write(set.sheet(), HandSet.FONTS, art, PressSettings.proof());
    assertArrayEquals(pdf, PdfPress.write(set.sheet(), HandSet.FONTS, art, PressSettings.proof()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getXObjectNames()) {
        PDImageXObject image = (PDImageXObject) resources.getXObject(name);
        String space = image.getColorSpace().getName();
        assertTrue(space.equals("DeviceGray") || space.equals("DeviceCMYK"), space);
      }
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      assertColour(page, 80, 120, "red");
      assertColour(page, 200, 120, "green");
      assertColour(page, 80, 240, "blue");
      assertColour(page, 80, 320, "red");
      assertColour(page, 130, 320, "red");
      assertColour(page, 680, 120, "cyan");
      assertColour(page, 680, 240, "yellow");
    }
  }

  private static void assertColour(BufferedImage page, int x, int y, String colour) {
    int rgb = page.getRGB(x + 8, y + 8);
    int r = rgb >> 16 & 255;
    int g = rgb >> 8 & 255;
    int b = rgb & 255;
    boolean right =
        switch (colour) {
          case "red" -> r > g + 60 && r > b + 60;
          case "green" -> g > r + 30 && g > b + 30;
          case "blue" -> b > r + 30 && b > g;
          case "cyan" -> b > r + 60 && g > r + 60;
          default -> r > b + 60 && g > b + 60;
        };
    assertTrue(right, colour + " at " + x + "," + y + " is " + Integer.toHexString(rgb));
  }

  @Test
  void advertisementsArePlacedAsTheyAre() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    for (String id : List.of("one", "two", "three")) {
      Ink ink = id.equals("one") ? new Ink(0, 1000, 1000, 0) : new Ink(1000, 0, 0, 0);
      Fill upper = new Fill(TAG, dev.duikai.sheet.Path.of(rect(0, 0, 300, 60)), ink);
      byte[] ad =
          PdfPress.write(
              sheet(300, 120, List.of(upper)),
              HandSet.FONTS,
              ArtShelf.empty(),
              PressSettings.print());
      files.put(id, Files.write(folder.resolve(id + ".pdf"), ad));
    }
    ArtShelf art = ArtShelf.of(files);
    assertEquals(300_000, art.info("one").width(), 2);
    HandSet set = new HandSet();
    int y = 100;
    for (String id : List.of("two", "one", "three", "one")) {
      set.add(picture(id, Crop.WHOLE, 60, y, 300, 120));
      y += 200;
    }
    byte[] pdf = PdfPress.write(set.sheet(), HandSet.FONTS, art, PressSettings.proof());
    for (int i = 0; i < 5; i++) {
      assertArrayEquals(
          pdf, PdfPress.write(set.sheet(), HandSet.FONTS, art, PressSettings.proof()));
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      assertColour(page, 80, 110, "cyan");
      assertColour(page, 80, 310, "red");
      assertEquals(0xFFFFFF, page.getRGB(80, 200) & 0xFFFFFF);
      assertEquals(0xFFFFFF, page.getRGB(60, 100) & 0xFFFFFF, "marks and bleed are cut off");
    }
  }
}
