package dev.duikai.forme.ornament;

/** A plum twig (折枝梅): a knotted twig with blossoms and buds, the same to both sides. */
final class Plum {

  private static final int PETALS = 5;
  private static final double[] BLOSSOMS = {0.34, 0.74};

  private Plum() {}

  static void draw(Scene scene) {
    double half = scene.width() / 2;
    for (int side = -1; side <= 1; side += 2) {
      twig(scene, half, side, half - 0.1);
    }
    blossom(scene, half, 0.46, 0.4);
  }

  private static void twig(Scene scene, double middle, int side, double reach) {
    double[] xs = {0, 0.22, 0.5, 0.78, 1};
    double[] ys = {0.62, 0.74, 0.6, 0.72, 0.52};
    for (int i = 1; i < xs.length; i++) {
      double thick = 0.075 - 0.012 * i;
      scene.stroke(
          middle + side * reach * xs[i - 1],
          ys[i - 1],
          middle + side * reach * xs[i],
          ys[i],
          thick,
          scene.palette().solid());
      scene.circle(middle + side * reach * xs[i], ys[i], thick / 2, scene.palette().solid());
    }
    shoot(scene, middle + side * reach * 0.22, 0.74, side, 0.34);
    shoot(scene, middle + side * reach * 0.5, 0.6, side, 0.42);
    shoot(scene, middle + side * reach * 0.78, 0.72, side, 0.34);
    for (int i = 0; i < BLOSSOMS.length; i++) {
      double x = middle + side * reach * BLOSSOMS[i];
      blossom(scene, x, i == 0 ? 0.62 : 0.66, 0.24 - 0.05 * i);
    }
  }

  /** A short shoot that ends in a bud. */
  private static void shoot(Scene scene, double x, double y, int side, double length) {
    double toX = x + side * length * 0.45;
    double toY = y - length * 0.8;
    scene.stroke(x, y, toX, toY, 0.03, scene.palette().solid());
    scene.circle(toX, toY, 0.06, scene.palette().solid());
  }

  private static void blossom(Scene scene, double x, double y, double size) {
    scene.circle(x, y, size * 0.98, scene.palette().cut());
    for (int petal = 0; petal < PETALS; petal++) {
      double angle = Math.PI / 2 + petal * 2 * Math.PI / PETALS;
      double cx = x + Math.cos(angle) * size * 0.52;
      double cy = y - Math.sin(angle) * size * 0.52;
      scene.circle(cx, cy, size * 0.4, scene.palette().solid());
    }
    scene.circle(x, y, size * 0.24, scene.palette().cut());
    for (int thread = 0; thread < PETALS; thread++) {
      double angle = -Math.PI / 2 + thread * 2 * Math.PI / PETALS;
      double tipX = x + Math.cos(angle) * size * 0.42;
      double tipY = y - Math.sin(angle) * size * 0.42;
      scene.stroke(x, y, tipX, tipY, size * 0.06, scene.palette().cut());
    }
    scene.circle(x, y, size * 0.12, scene.palette().solid());
  }
}
