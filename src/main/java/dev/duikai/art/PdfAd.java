package dev.duikai.art;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A finished advertisement as PDF: its first page. */
final class PdfAd {

  private static final int UNITS = 1000;
  private static final double MILLION = 1_000_000;
  private static final int HALF_TURN = 180;

  private PdfAd() {}

  static ArtInfo probe(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.isEncrypted() || document.getNumberOfPages() < 1) {
        throw new IOException("an encrypted PDF or one without pages");
      }
      PDPage page = document.getPage(0);
      PDRectangle trim = page.getTrimBox();
      int width = Math.round(trim.getWidth() * UNITS);
      int height = Math.round(trim.getHeight() * UNITS);
      boolean upright = page.getRotation() % HALF_TURN == 0;
      return new ArtInfo(
          upright ? width : height,
          upright ? height : width,
          ArtKind.PDF,
          ArtColour.CMYK,
          Turn.UPRIGHT,
          false);
    }
  }

  /** A part of the trim, drawn so that it is this many pixels wide and high. */
  static BufferedImage part(Path file, Cut cut, int width, int height) {
    double shownWidth = (cut.right() - cut.left()) / MILLION;
    double shownHeight = (cut.bottom() - cut.top()) / MILLION;
    int fullWidth = (int) Math.max(width, Math.round(width / shownWidth));
    int fullHeight = (int) Math.max(height, Math.round(height / shownHeight));
    BufferedImage full = draw(file, fullWidth, fullHeight);
    int x = (int) Math.min(fullWidth - width, Math.round(fullWidth * (cut.left() / MILLION)));
    int y = (int) Math.min(fullHeight - height, Math.round(fullHeight * (cut.top() / MILLION)));
    return full.getSubimage(x, y, width, height);
  }

  private static BufferedImage draw(Path file, int width, int height) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDPage page = document.getPage(0);
      page.setCropBox(page.getTrimBox());
      boolean upright = page.getRotation() % HALF_TURN == 0;
      float points = upright ? page.getTrimBox().getWidth() : page.getTrimBox().getHeight();
      BufferedImage drawn = new PDFRenderer(document).renderImage(0, width / points, ImageType.RGB);
      return PixelReader.scaled(drawn, width, height);
    } catch (IOException e) {
      throw ArtProbe.refused(file, "can't be drawn (" + e.getMessage() + ")");
    }
  }
}
