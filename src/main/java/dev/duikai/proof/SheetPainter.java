package dev.duikai.proof;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.pixel.Cut;
import dev.duikai.font.FontShelf;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Paints the items of a sheet one after the other. */
final class SheetPainter {

  private final Graphics2D g;
  private final double pixelsPerUnit;
  private final ArtShelf art;
  private final RunPainter type;

  /**
   * @param pixelsPerUnit pixels for a thousandth of a point
   */
  SheetPainter(Graphics2D g, double pixelsPerUnit, FontShelf fonts, ArtShelf art) {
    this.g = g;
    this.pixelsPerUnit = pixelsPerUnit;
    this.art = art;
    this.type = new RunPainter(g, pixelsPerUnit, fonts);
  }

  void paint(Item item) {
    switch (item) {
      case GlyphRun run -> type.paint(run);
      case Rule rule -> paint(rule);
      case Fill fill -> paint(fill);
      case Picture picture -> paint(picture);
      case Link ignored -> {}
    }
  }

  private void paint(Rule rule) {
    g.setColor(ScreenInk.of(rule.ink()));
    g.setStroke(stroke(rule));
    g.draw(
        new Line2D.Double(
            pixels(rule.x1().units()),
            pixels(rule.y1().units()),
            pixels(rule.x2().units()),
            pixels(rule.y2().units())));
  }

  private BasicStroke stroke(Rule rule) {
    float weight = (float) pixels(rule.weight().units());
    if (rule.dots().units() == 0) {
      return new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    float dots = (float) pixels(rule.dots().units());
    float dot = dots / 100; // Java2D draws no cap on a dash without any length
    return new BasicStroke(
        weight,
        BasicStroke.CAP_ROUND,
        BasicStroke.JOIN_MITER,
        10,
        new float[] {dot, dots - dot},
        0);
  }

  private void paint(Fill fill) {
    Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Path.Step step : fill.path().steps()) {
      switch (step) {
        case Path.Move(int x, int y) -> outline.moveTo(x, y);
        case Path.Line(int x, int y) -> outline.lineTo(x, y);
        case Path.Curve c -> outline.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Path.Close() -> outline.closePath();
      }
    }
    outline.transform(AffineTransform.getScaleInstance(pixelsPerUnit, pixelsPerUnit));
    g.setColor(ScreenInk.of(fill.ink()));
    g.fill(outline);
  }

  private void paint(Picture picture) {
    int x = (int) Math.round(pixels(picture.box().x().units()));
    int y = (int) Math.round(pixels(picture.box().y().units()));
    int right = (int) Math.round(pixels(picture.box().right().units()));
    int bottom = (int) Math.round(pixels(picture.box().bottom().units()));
    Cut cut =
        new Cut(
            picture.crop().left(),
            picture.crop().top(),
            picture.crop().right(),
            picture.crop().bottom());
    BufferedImage image =
        art.screen(picture.source(), cut, Math.max(1, right - x), Math.max(1, bottom - y));
    g.drawImage(image, x, y, null);
  }

  private double pixels(int units) {
    return units * pixelsPerUnit;
  }
}
