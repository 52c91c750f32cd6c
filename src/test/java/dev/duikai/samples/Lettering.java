package dev.duikai.samples;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;

/** Large type for advertisements, drawn as outlines. */
record Lettering(Canvas canvas, Font font) {

  static Lettering of(Canvas canvas, Path file) {
    try {
      return new Lettering(canvas, Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("cannot read the font " + file, e);
    }
  }

  /** Sets a line from x on its baseline; spread is extra room in ems. */
  double line(String text, double x, double baseline, double size, double spread, Paint paint) {
    Shape outline = outline(text, size, spread);
    canvas.fill(
        AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(outline), paint);
    return outline.getBounds2D().getMaxX();
  }

  /** As line, with an edge behind it. */
  void edged(String text, double x, double baseline, double size, Paint paint, Rgb edge) {
    Shape placed =
        AffineTransform.getTranslateInstance(x, baseline)
            .createTransformedShape(outline(text, size, 0.02));
    canvas.stroke(placed, size * 0.13, edge.color());
    canvas.fill(placed, paint);
  }

  private Shape outline(String text, double size, double spread) {
    Font sized = font.deriveFont((float) size);
    var glyphs = sized.createGlyphVector(canvas.pen.getFontRenderContext(), text);
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      var at = glyphs.getGlyphPosition(i);
      at.setLocation(at.getX() + i * size * spread, at.getY());
      glyphs.setGlyphPosition(i, at);
    }
    return glyphs.getOutline();
  }
}
