package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;

/** Waves (水波): rows of scales of rings, as on old robes. */
final class Waves {

  private static final double[] RINGS = {1, 0.9, 0.68, 0.56, 0.36, 0.24};

  private Waves() {}

  static void draw(Scene scene) {
    double wanted = Math.min(0.42, scene.width() / 4);
    int scales = (int) Math.max(2, Math.round(scene.width() / (2 * wanted)));
    double radius = scene.width() / (2 * scales);
    int rows = (int) Math.max(1, Math.floor((1 - radius) / (radius / 2)) + 1);
    for (int row = rows - 1; row >= 0; row--) {
      double y = 1 - row * radius / 2;
      boolean shifted = row % 2 == 1;
      for (int i = 0; i <= scales - (shifted ? 0 : 1); i++) {
        double x = (shifted ? 0 : radius) + 2 * radius * i;
        scale(scene, x, y, radius, row > rows - 3 && (i + row) % 3 == 1);
      }
    }
  }

  private static void scale(Scene scene, double x, double y, double radius, boolean light) {
    Ink cut = scene.palette().cut();
    scene.circle(x, y, radius, cut);
    for (int ring = 0; ring < RINGS.length; ring++) {
      Ink drawn = light && ring == 0 ? scene.palette().faint() : scene.palette().solid();
      scene.circle(x, y, radius * 0.97 * RINGS[ring], ring % 2 == 0 ? drawn : cut);
    }
  }
}
