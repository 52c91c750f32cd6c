package dev.duikai.proof;

import dev.duikai.art.ArtShelf;
import dev.duikai.font.FontShelf;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Sheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Draws a sheet on the screen's white, trimmed, without marks. */
public final class ProofImage {

  private static final double UNITS_AN_INCH = 72_000;

  private ProofImage() {}

  /** The sheet with a proof layer, where one is given. */
  public static BufferedImage draw(
      Sheet sheet, FontShelf fonts, ArtShelf art, int dpi, Optional<ProofLayer> layer) {
    return draw(
        layer.map(shown -> ProofSheet.with(sheet, shown, fonts)).orElse(sheet), fonts, art, dpi);
  }

  /**
   * The sheet alone.
   *
   * @param dpi pixels an inch
   */
  public static BufferedImage draw(Sheet sheet, FontShelf fonts, ArtShelf art, int dpi) {
    double scale = dpi / UNITS_AN_INCH;
    BufferedImage image =
        new BufferedImage(
            pixels(sheet.width(), scale),
            pixels(sheet.height(), scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      SheetPainter painter = new SheetPainter(g, scale, fonts, art);
      sheet.items().forEach(painter::paint);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static int pixels(Length length, double scale) {
    return Math.max(1, (int) Math.round(length.units() * scale));
  }
}
