package dev.duikai.proof;

import dev.duikai.font.Face;
import dev.duikai.font.FontShelf;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

/** Paints runs of glyphs by their outlines; each outline is read once. */
final class RunPainter {

  private static final double EM_TOP = 0.88;

  private final Graphics2D g;
  private final double pixelsPerUnit;
  private final FontShelf fonts;
  private final Map<Outline, Path2D> outlines = new HashMap<>();

  RunPainter(Graphics2D g, double pixelsPerUnit, FontShelf fonts) {
    this.g = g;
    this.pixelsPerUnit = pixelsPerUnit;
    this.fonts = fonts;
  }

  private record Outline(String face, int glyph) {}

  void paint(GlyphRun run) {
    Face face = fonts.face(run.font());
    AffineTransform page = g.getTransform();
    g.setColor(ScreenInk.of(run.ink()));
    for (Glyph glyph : run.glyphs()) {
      Path2D outline =
          outlines.computeIfAbsent(
              new Outline(run.font(), glyph.id()), key -> outline(face, key.glyph()));
      g.transform(place(run, glyph, face));
      g.fill(outline);
      g.setTransform(page);
    }
  }

  private AffineTransform place(GlyphRun run, Glyph glyph, Face face) {
    double em = run.size().units();
    double squeezed = em * run.squeeze() / 1000;
    double x = glyph.at();
    double y = run.across().units();
    if (run.vertical()) {
      x = run.across().units() - face.advance(glyph.id()) / 2000.0 * squeezed;
      y = glyph.at() + EM_TOP * em;
    }
    return new AffineTransform(
        squeezed * pixelsPerUnit, 0, 0, em * pixelsPerUnit, x * pixelsPerUnit, y * pixelsPerUnit);
  }

  /** An outline whose em is 1, y downwards. */
  private static Path2D outline(Face face, int glyph) {
    double scale = 1.0 / face.unitsPerEm();
    return new Path2D.Double(face.outline(glyph), AffineTransform.getScaleInstance(scale, -scale));
  }
}
