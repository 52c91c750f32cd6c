package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;

/** Leaves (新叶): sprigs of several heights, each leaf with its rib cut out. */
final class Leaves {

  private static final double[] HEIGHTS = {0.94, 0.66, 0.84, 0.58, 0.9, 0.72};
  private static final double EACH = 0.46;

  private Leaves() {}

  static void draw(Scene scene) {
    int count = (int) Math.max(1, Math.round(scene.width() / EACH));
    double step = scene.width() / count;
    double most = Math.min(step * 0.62, 0.3);
    for (int i = 0; i < count; i++) {
      boolean back = i % 2 == 1;
      Ink ink = back ? scene.palette().faint() : scene.palette().solid();
      sprig(scene, (i + 0.5) * step, HEIGHTS[i % HEIGHTS.length], most, ink);
    }
  }

  private static void sprig(Scene scene, double x, double height, double most, Ink ink) {
    scene.fill(
        scene
            .pen()
            .move(x - 0.014, 1)
            .line(x - 0.005, 1 - height * 0.86)
            .line(x + 0.005, 1 - height * 0.86)
            .line(x + 0.014, 1)
            .close(),
        ink);
    int pairs = (int) Math.max(3, Math.round(height / (most * 0.62)));
    for (int i = 0; i < pairs; i++) {
      double share = i / (double) pairs;
      double y = 1 - height * (0.16 + 0.66 * share);
      double size = most * (1.05 - 0.45 * share);
      leaf(scene, x, y, Math.PI / 2 - 0.95 + 0.25 * share, size, ink);
      leaf(scene, x, y - 0.03, Math.PI / 2 + 0.95 - 0.25 * share, size, ink);
    }
    leaf(scene, x, 1 - height * 0.84, Math.PI / 2, Math.min(most * 0.6, height * 0.16), ink);
  }

  private static void leaf(Scene scene, double x, double y, double angle, double size, Ink ink) {
    scene.leaf(x, y, angle, size, 0.23, ink);
    double dx = Math.cos(angle) * size;
    double dy = -Math.sin(angle) * size;
    scene.stroke(
        x + dx * 0.18,
        y + dy * 0.18,
        x + dx * 0.8,
        y + dy * 0.8,
        size * 0.035,
        scene.palette().cut());
  }
}
