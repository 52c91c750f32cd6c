package dev.duikai.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.TestPictures;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;
import dev.duikai.press.HandSet;
import dev.duikai.press.PdfPress;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProofImageTest {

  private static final Tag TAG = Tag.furniture("test");

  @TempDir private Path folder;

  private static Rect rect(double x, double y, double w, double h) {
    return new Rect(Length.points(x), Length.points(y), Length.points(w), Length.points(h));
  }

  /** The mean darkness of an area given in points, 0 white to 1 black, of a 72 dpi image. */
  private static double dark(BufferedImage image, int x, int y, int w, int h) {
    long sum = 0;
    for (int i = 0; i < w * h; i++) {
      int rgb = image.getRGB(x + i % w, y + i / w);
      sum += 765 - (rgb >> 16 & 255) - (rgb >> 8 & 255) - (rgb & 255);
    }
    return sum / 765.0 / w / h;
  }

  private Sheet page() {
    HandSet set = new HandSet().line("biaosong", 54, 60, 150, "智慧城市");
    set.line("kai", 12, 60, 300, "𠮷祥如意〓").upright("song", 36, 900, 200, "竖排：（上）");
    set.add(new Fill(TAG, dev.duikai.sheet.Path.of(rect(60, 400, 100, 50)), Ink.BLACK));
    Length y = Length.points(500);
    set.add(
        Rule.dotted(
            TAG, Length.points(60), y, Length.points(160), y, Length.points(4), Length.points(10)));
    set.add(new Picture(TAG, "p", Crop.WHOLE, rect(200, 400, 100, 100), "四色"));
    return set.sheet();
  }

  private ArtShelf art() throws IOException {
    BufferedImage image = TestPictures.quarters(300, 300, BufferedImage.TYPE_INT_RGB);
    return ArtShelf.of(Map.of("p", TestPictures.write(folder.resolve("p.png"), image, "png")));
  }

  @Test
  void inkIsWhereItBelongs() throws IOException {
    BufferedImage image = ProofImage.draw(page(), HandSet.FONTS, art(), 72);
    assertEquals(1106, image.getWidth());
    assertEquals(1559, image.getHeight());
    assertTrue(dark(image, 60, 103, 216, 54) > 0.2);
    assertEquals(0, dark(image, 280, 90, 400, 80));
    assertTrue(dark(image, 60, 290, 60, 14) > 0.1);
    assertTrue(dark(image, 882, 200, 36, 216) > 0.1);
    assertEquals(1, dark(image, 62, 402, 90, 40));
    assertTrue(dark(image, 58, 498, 4, 4) > dark(image, 63, 498, 4, 4) + 0.3, "dots, not a line");
    assertEquals(0xFF0000, image.getRGB(210, 410) & 0xFFFFFF);
    assertEquals(0x0000FF, image.getRGB(210, 490) & 0xFFFFFF);
  }

  @Test
  void proofAndPressShowTheSame() throws IOException {
    Sheet sheet =
        new Sheet(
            "t",
            1,
            "1",
            page().width(),
            page().height(),
            Length.ZERO,
            page().grid(),
            page().items().stream().filter(item -> !(item instanceof Picture)).toList());
    BufferedImage proof = ProofImage.draw(sheet, HandSet.FONTS, art(), 72);
    byte[] pdf = PdfPress.write(sheet, HandSet.FONTS, art(), PressSettings.proof());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage press = new PDFRenderer(document).renderImageWithDPI(0, 72);
      for (int y = 0; y + 8 < 1550; y += 8) {
        for (int x = 0; x + 8 < 1100; x += 8) {
          assertEquals(dark(proof, x, y, 8, 8), dark(press, x, y, 8, 8), 0.25, "at " + x + "," + y);
        }
      }
    }
  }

  private static ProofLayer layer() {
    return new ProofLayer(
        true,
        List.of(new ProofLayer.Block(rect(53, 90, 369, 300), "smart-city 96行")),
        List.of(new ProofLayer.Flag(rect(500, 700, 117, 60), "溢 3 行 38 字", Level.ERROR)),
        List.of());
  }

  @Test
  void theLayerIsSeenButNotRead() throws IOException {
    BufferedImage with = ProofImage.draw(page(), HandSet.FONTS, art(), 72, Optional.of(layer()));
    assertTrue(dark(with, 499, 700, 3, 50) > 0.1, "the flag's frame");
    assertTrue(dark(with, 53, 600, 100, 100) > 0.002, "the grid");
    Sheet sheet = ProofSheet.with(page(), layer(), HandSet.FONTS);
    byte[] pdf = PdfPress.write(sheet, HandSet.FONTS, art(), PressSettings.proof());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          "智慧城市𠮷祥如意〓竖排：（上）", new PDFTextStripper().getText(document).replaceAll("\\s", ""));
    }
  }

  @Test
  void pngFilesAreReadBackAndAlwaysTheSame() throws IOException {
    BufferedImage image = ProofImage.draw(page(), HandSet.FONTS, art(), 72);
    byte[] png = PngFile.of(image, 72);
    BufferedImage back = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    assertArrayEquals(
        image.getRGB(0, 0, width, height, null, 0, width),
        back.getRGB(0, 0, width, height, null, 0, width));
    assertArrayEquals(png, PngFile.of(ProofImage.draw(page(), HandSet.FONTS, art(), 72), 72));
  }
}
