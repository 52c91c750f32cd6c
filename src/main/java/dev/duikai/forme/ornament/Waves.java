package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;

/** Waves (水波): rows of scales of rings, as on old robes. */
final class Waves {

  private static final double[] RINGS = {0.97, 0.87, 0.66, 0.54, 0.35, 0.23};
  private static final double K = 0.5522847498;

  private Waves() {}

  static void draw(Scene scene) {
    double wanted = Math.min(0.42, scene.width() / 4);
    int scales = (int) Math.max(2, Math.round(scene.width() / (2 * wanted)));
    double radius = scene.width() / (2 * scales);
    int rows = (int) Math.max(1, Math.floor((1 - radius) / (radius / 2)) + 1);
    for (int row = rows - 1; row >= 0; row--) {
      double y = 1 - row * radius / 2;
      boolean shifted = row % 2 == 1;
      for (int i = 0; i < scales + (shifted ? 1 : 0); i++) {
        scale(scene, (shifted ? 0 : radius) + 2 * radius * i, y, radius);
      }
    }
  }

  private static void scale(Scene scene, double x, double y, double radius) {
    half(scene, x, y, radius, scene.palette().cut());
    for (int ring = 0; ring < RINGS.length; ring++) {
      Ink ink = ring % 2 == 0 ? scene.palette().solid() : scene.palette().cut();
      half(scene, x, y, radius * RINGS[ring], ink);
    }
  }

  /** The upper half of a disc, or the quarter of it that lies inside. */
  private static void half(Scene scene, double x, double y, double r, Ink ink) {
    boolean left = x > r / 2;
    boolean right = x < scene.width() - r / 2;
    Pen pen = scene.pen().move(left ? x - r : x, y);
    if (left) {
      pen.curve(x - r, y - K * r, x - K * r, y - r, x, y - r);
    } else {
      pen.line(x, y - r);
    }
    if (right) {
      pen.curve(x + K * r, y - r, x + r, y - K * r, x + r, y);
    } else {
      pen.line(x, y);
    }
    scene.fill(pen.close(), ink);
  }
}
