package dev.duikai.forme.ornament;

/** Clouds (祥云): curls of one line each, the largest in the middle, tails to both sides. */
final class Clouds {

  private static final double LINE = 0.06;
  private static final int STROKES = 40;
  private static final double TURNS = 1.6;

  private Clouds() {}

  static void draw(Scene scene) {
    double half = scene.width() / 2;
    curl(scene, half - 0.27, 0.5, 0.3, -1);
    curl(scene, half + 0.27, 0.5, 0.3, 1);
    for (int side = -1; side <= 1; side += 2) {
      double x = half + side * 0.8;
      curl(scene, x, 0.6, 0.2, side);
      tail(scene, x, side, half - 0.86);
    }
    scene.stroke(half - 0.8, 0.8, half + 0.8, 0.8, LINE, scene.palette().solid());
  }

  /** A spiral that runs in from below. */
  private static void curl(Scene scene, double x, double y, double radius, int side) {
    double fromX = x;
    double fromY = y + radius;
    for (int i = 1; i <= STROKES; i++) {
      double share = (double) i / STROKES;
      double angle = Math.PI / 2 + share * TURNS * 2 * Math.PI;
      double r = radius * (1 - 0.86 * share);
      double toX = x + side * Math.cos(angle) * r;
      double toY = y + Math.sin(angle) * r;
      scene.stroke(fromX, fromY, toX, toY, LINE * (1 - 0.4 * share), scene.palette().solid());
      fromX = toX;
      fromY = toY;
    }
    scene.circle(fromX, fromY, LINE * 0.8, scene.palette().solid());
  }

  /** Lines of different lengths that thin out. */
  private static void tail(Scene scene, double x, int side, double length) {
    double[] ys = {0.8, 0.66};
    double[] lengths = {1, 0.72};
    for (int i = 0; i < ys.length; i++) {
      double reach = Math.max(0.1, length * lengths[i]);
      double y = ys[i];
      scene.fill(
          scene
              .pen()
              .move(x, y - LINE / 2)
              .curve(
                  x + side * reach * 0.4,
                  y - LINE / 2,
                  x + side * reach * 0.8,
                  y,
                  x + side * reach,
                  y)
              .curve(
                  x + side * reach * 0.8, y, x + side * reach * 0.4, y + LINE / 2, x, y + LINE / 2)
              .close(),
          scene.palette().solid());
    }
  }
}
