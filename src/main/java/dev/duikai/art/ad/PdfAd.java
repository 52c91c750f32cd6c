package dev.duikai.art.ad;

import dev.duikai.art.file.ArtProbe;
import dev.duikai.art.pixel.Cut;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A finished advertisement as PDF: its first page. */
public final class PdfAd {

  private static final double MILLION = 1_000_000;
  private static final int HALF_TURN = 180;

  private PdfAd() {}

  /** A part of the trim, drawn so that it is this many pixels wide and high. */
  public static BufferedImage part(Path file, Cut cut, int width, int height) {
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
      return scaled(drawn, width, height);
    } catch (IOException e) {
      throw ArtProbe.refused(file, "can't be drawn (" + e.getMessage() + ")");
    }
  }

  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage sized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sized.createGraphics();
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return sized;
  }
}
