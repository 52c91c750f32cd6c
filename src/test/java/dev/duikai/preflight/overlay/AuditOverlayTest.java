package dev.duikai.preflight.overlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.preflight.OwnPage;
import dev.duikai.preflight.PieceWriter;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.audit.PageAudit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditOverlayTest {

  @TempDir Path folder;

  @Test
  void everyAuditedPageIsThereWithTheIdsOfWhatWasFound() throws IOException {
    byte[] pdf = OwnPage.print(2, OwnPage.Jump.NONE, folder);
    Path good = Files.write(folder.resolve("good.pdf"), pdf);
    byte[] broken = PieceWriter.broken(pdf, p -> p.remove(p.first("广告")));
    Path bad = Files.write(folder.resolve("bad.pdf"), broken);
    AuditReport report = PageAudit.of(List.of(good, bad));
    byte[] overlay = AuditOverlay.pdf(report);
    try (PDDocument document = Loader.loadPDF(overlay)) {
      assertEquals(2, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("law ad-label"));
      assertTrue(text.contains("六栏小报头条题目十字"));
    }
    assertArrayEquals(overlay, AuditOverlay.pdf(report));
  }

  @Test
  void aMarkIsSeenOnTheImage() throws IOException {
    byte[] pdf = OwnPage.print(2, OwnPage.Jump.NONE, folder);
    byte[] broken = PieceWriter.broken(pdf, p -> p.move(p.first("小言论"), 0, 8 * 12.5));
    Path bad = Files.write(folder.resolve("bad.pdf"), broken);
    byte[] png = AuditOverlay.png(PageAudit.of(bad), 36);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(466, image.getWidth(), 2);
    int red = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        int rgb = image.getRGB(x, y);
        red += (rgb >> 16 & 255) > 180 && (rgb >> 8 & 255) < 90 && (rgb & 255) < 90 ? 1 : 0;
      }
    }
    assertTrue(red > 50, "red pixels: " + red);
  }
}
