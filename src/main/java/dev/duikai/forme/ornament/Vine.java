package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;

/** A vine (卷草): from a flower in the middle, a waving stem runs to each side and carries leaves. */
final class Vine {

  private static final double WAVE = 0.26;
  private static final double STEP = 0.9;
  private static final double STEM = 0.045;
  private static final int STROKES = 12;

  private Vine() {}

  static void draw(Scene scene) {
    double half = scene.width() / 2;
    for (int side = -1; side <= 1; side += 2) {
      arm(scene, half, side);
    }
    flower(scene, half);
  }

  /** One side: a stem whose waves grow smaller, a leaf in each bow, a bead at the end. */
  private static void arm(Scene scene, double middle, int side) {
    double reach = middle - 0.12;
    int bows = (int) Math.max(1, Math.round(reach / STEP));
    double step = reach / bows;
    double fromX = middle;
    double fromY = 0.5;
    for (int i = 1; i <= bows * STROKES; i++) {
      double along = (double) i / STROKES;
      double x = middle + side * step * along;
      double y = wave(along, bows);
      scene.stroke(fromX, fromY, x, y, STEM * (1 - 0.5 * along / bows), scene.palette().solid());
      fromX = x;
      fromY = y;
    }
    for (int bow = 0; bow < bows; bow++) {
      leaves(scene, middle, side, step, bow, bows);
    }
    scene.circle(fromX, fromY, 0.07, scene.palette().solid());
  }

  private static double wave(double along, int bows) {
    double height = WAVE * (1 - 0.45 * along / bows);
    return 0.5 - height * Math.sin(Math.PI * along);
  }

  /** Two leaves in a bow: one inwards, one along the stem. */
  private static void leaves(Scene scene, double middle, int side, double step, int bow, int bows) {
    double up = bow % 2 == 0 ? 1 : -1;
    double size = 0.44 * (1 - 0.35 * bow / bows);
    double along = bow + 0.32;
    double x = middle + side * step * along;
    double y = wave(along, bows);
    Ink ink = scene.palette().solid();
    double outwards = side > 0 ? 0 : Math.PI;
    scene.leaf(x, y, outwards - side * up * 0.95, size, 0.2, ink);
    double later = bow + 0.66;
    double lateX = middle + side * step * later;
    scene.leaf(lateX, wave(later, bows), outwards + side * up * 0.7, size * 0.8, 0.2, ink);
  }

  private static void flower(Scene scene, double x) {
    for (int petal = 0; petal < 8; petal++) {
      double angle = petal * Math.PI / 4;
      scene.leaf(x, 0.5, angle, petal % 2 == 0 ? 0.42 : 0.3, 0.24, scene.palette().solid());
    }
    scene.circle(x, 0.5, 0.1, scene.palette().cut());
    scene.circle(x, 0.5, 0.06, scene.palette().solid());
  }
}
