package dev.duikai.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A picture in the making, with pixel shaders and shapes. */
final class Canvas {
  final int width;
  final int height;
  final BufferedImage image;
  final Graphics2D pen;

  /** The colour of a pixel, made anew. */
  interface Shader {
    Rgb at(int x, int y);
  }

  /** The colour of a pixel, made from what is there. */
  interface Filter {
    Rgb at(int x, int y, Rgb old);
  }

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  void paint(int from, int to, Shader shader) {
    filter(from, to, (x, y, old) -> shader.at(x, y));
  }

  void filter(int from, int to, Filter filter) {
    IntStream.range(Math.max(0, from), Math.min(height, to))
        .parallel()
        .forEach(y -> {
          int[] row = image.getRGB(0, y, width, 1, null, 0, width);
          for (int x = 0; x < width; x++) {
            row[x] = filter.at(x, y, Rgb.of(row[x])).packed();
          }
          image.setRGB(0, y, width, 1, row, 0, width);
        });
  }

  Rgb get(double x, double y) {
    int px = (int) Math.clamp(x, 0, width - 1);
    int py = (int) Math.clamp(y, 0, height - 1);
    return Rgb.of(image.getRGB(px, py));
  }

  /** What is drawn so far, to read from while this canvas is changed. */
  Canvas copy() {
    Canvas twin = new Canvas(width, height);
    twin.pen.drawImage(image, 0, 0, null);
    return twin;
  }

  void fill(Shape shape, Paint paint) {
    pen.setPaint(paint);
    pen.fill(shape);
  }

  void line(double x1, double y1, double x2, double y2, double wide, Color color) {
    stroke(new Line2D.Double(x1, y1, x2, y2), wide, color);
  }

  void stroke(Shape shape, double wide, Color color) {
    pen.setPaint(color);
    pen.setStroke(new BasicStroke((float) wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(shape);
  }

  void disc(double x, double y, double radius, Paint paint) {
    oval(x, y, radius, radius, paint);
  }

  void oval(double x, double y, double rx, double ry, Paint paint) {
    fill(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry), paint);
  }

  /** A soft light, strongest in the middle. */
  void glow(double x, double y, double radius, Rgb rgb, double strength) {
    float[] stops = {0f, 0.25f, 1f};
    Color[] colors = {rgb.color(strength), rgb.color(strength * 0.35), rgb.color(0)};
    disc(
        x, y, radius, new RadialGradientPaint((float) x, (float) y, (float) radius, stops, colors));
  }

  /** A lit ball. */
  void ball(double x, double y, double radius, Rgb rgb) {
    float[] stops = {0f, 0.55f, 1f};
    Color[] colors = {
      rgb.mix(new Rgb(1, 1, 0.95), 0.55).color(), rgb.color(), rgb.times(0.35).color()
    };
    disc(
        x,
        y,
        radius,
        new RadialGradientPaint(
            (float) (x - radius * 0.3),
            (float) (y - radius * 0.35),
            (float) (radius * 1.3),
            stops,
            colors));
  }

  /** A closed outline through x, y, x, y and so on. */
  static Path2D outline(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  void poly(Paint paint, double... xy) {
    fill(outline(xy), paint);
  }

  /** Softens the rows from..to; a size of 3 is hardly seen. */
  void soften(int from, int to, int size) {
    float[] across = new float[size];
    Arrays.fill(across, 1f / size);
    BufferedImage part = image.getSubimage(0, from, width, to - from);
    BufferedImage once = filtered(part, new Kernel(size, 1, across));
    BufferedImage twice = filtered(once, new Kernel(1, size, across));
    pen.drawRenderedImage(twice, AffineTransform.getTranslateInstance(0, from));
  }

  private static BufferedImage filtered(BufferedImage from, Kernel kernel) {
    BufferedImage source =
        new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_RGB);
    source.createGraphics().drawImage(from, 0, 0, null);
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(source, null);
  }

  /** Film grain, darker corners and a little contrast, as a lens and a sensor give. */
  void finish(int seed, double grain, double corners) {
    Noise noise = new Noise(seed);
    filter(
        0,
        height,
        (x, y, old) -> {
          double dx = (x - width / 2.0) / width;
          double dy = (y - height / 2.0) / height;
          double dim = 1 - corners * 2 * (dx * dx + dy * dy);
          double speck = (noise.cell(x, y) + noise.cell(x / 2, y / 2 + 7777) - 1) * grain;
          return new Rgb(
              curve(old.r() * dim) + speck,
              curve(old.g() * dim) + speck,
              curve(old.b() * dim) + speck);
        });
  }

  private static double curve(double value) {
    double t = Math.clamp(value, 0, 1);
    return 0.75 * t + 0.25 * t * t * (3 - 2 * t);
  }
}
