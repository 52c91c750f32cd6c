package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;

/** Wheat (麦穗): ears of several heights over a furrowed field. */
final class Wheat {

  private static final double[] HEIGHTS = {0.78, 0.98, 0.7, 0.9, 0.82, 0.95, 0.74};
  private static final double[] LEANS = {-0.05, 0.03, 0.06, -0.03, 0.05, -0.06, 0.02};
  private static final double FIELD = 0.9;
  private static final int GRAINS = 6;

  private Wheat() {}

  static void draw(Scene scene) {
    int count = (int) Math.max(3, Math.round(scene.width() / 0.27));
    double step = scene.width() / count;
    for (int i = 0; i < count; i++) {
      double x = (i + 0.5) * step;
      boolean back = i % 3 == 2;
      stalk(scene, x, HEIGHTS[i % 7], LEANS[i % 7] * Math.min(1, step / 0.3), back, step);
    }
    Ink solid = scene.palette().solid();
    scene.box(0, FIELD, scene.width(), 1, solid);
    for (double y : new double[] {0.925, 0.955, 0.985}) {
      scene.box(0, y, scene.width(), y + 0.008, scene.palette().cut());
    }
  }

  private static void stalk(
      Scene scene, double x, double height, double lean, boolean back, double step) {
    Ink ink = back ? scene.palette().faint() : scene.palette().solid();
    double top = FIELD - height * 0.66;
    scene.fill(
        scene
            .pen()
            .move(x - 0.009, FIELD + 0.02)
            .curve(x - 0.009, 0.7, x + lean - 0.007, top + 0.2, x + lean - 0.005, top)
            .line(x + lean + 0.005, top)
            .curve(x + lean + 0.007, top + 0.2, x + 0.009, 0.7, x + 0.009, FIELD + 0.02)
            .close(),
        ink);
    double size = Math.min(Math.min(0.12, step * 0.46), (top + 0.14) / 5);
    scene.leaf(x, FIELD - 0.06, 2.15, size * 2, 0.09, ink);
    scene.leaf(x, FIELD - 0.12, 1.0, size * 1.8, 0.09, ink);
    ear(scene, x + lean, top + 0.14, size, height, ink);
  }

  private static void ear(Scene scene, double x, double foot, double size, double height, Ink ink) {
    double rise = size * 0.5;
    for (int i = 0; i < GRAINS; i++) {
      double y = foot - i * rise * (0.72 + 0.28 * height);
      for (int side = -1; side <= 1; side += 2) {
        double angle = Math.PI / 2 - side * 0.5;
        scene.leaf(x + side * 0.006, y, angle, size, 0.24, ink);
        double tipX = x + side * 0.006 + Math.cos(angle) * size * 0.9;
        double tipY = y - Math.sin(angle) * size * 0.9;
        scene.stroke(tipX, tipY, tipX + side * size * 0.25, tipY - size * 0.9, 0.005, ink);
      }
    }
    double y = foot - GRAINS * rise * (0.72 + 0.28 * height);
    scene.leaf(x, y, Math.PI / 2, size, 0.24, ink);
    scene.stroke(x, y - size * 0.8, x, y - size * 1.9, 0.005, ink);
  }
}
