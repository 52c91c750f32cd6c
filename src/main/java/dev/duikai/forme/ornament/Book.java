package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Path;

/** An open book (书) with a sprig growing from it, between rows of spines on a shelf. */
final class Book {

  private static final double[] TALL = {0.62, 0.5, 0.7, 0.56, 0.66, 0.46, 0.6};
  private static final double[] THICK = {0.1, 0.07, 0.085, 0.12, 0.065};
  private static final double SHELF = 0.95;

  private Book() {}

  static void draw(Scene scene) {
    double half = Math.min(0.62, scene.width() * 0.46);
    double middle = scene.width() / 2;
    scene.box(0, SHELF, scene.width(), 1, scene.palette().solid());
    spines(scene, 0, middle - half - 0.06, 0);
    spines(scene, middle + half + 0.06, scene.width(), 3);
    sprig(scene, middle, half);
    page(scene, middle, half, -1);
    page(scene, middle, half, 1);
  }

  private static void spines(Scene scene, double from, double to, int seed) {
    Palette p = scene.palette();
    double x = from;
    int i = seed;
    while (x + 0.13 <= to) {
      double wide = THICK[i % THICK.length];
      double top = SHELF - TALL[i % TALL.length];
      Ink ink = i % 3 == 1 ? p.faint() : p.solid();
      scene.box(x, top, x + wide, SHELF, ink);
      scene.box(x, top + 0.07, x + wide, top + 0.085, p.cut());
      scene.box(x, top + 0.1, x + wide, top + 0.107, p.cut());
      scene.box(x, SHELF - 0.09, x + wide, SHELF - 0.075, p.cut());
      x += wide + 0.014;
      i++;
    }
  }

  private static void page(Scene scene, double middle, double half, int side) {
    Palette p = scene.palette();
    scene.fill(leaf(scene, middle, half, side, 0, 0.4), p.solid());
    scene.fill(leaf(scene, middle, half * 0.95, side, -0.035, 0.36), p.cut());
    for (int line = 0; line < 6; line++) {
      double y = 0.575 + line * 0.042;
      double from = middle + side * half * 0.14;
      double to = middle + side * half * (line == 5 ? 0.55 : 0.82);
      double sag = half * 0.02;
      scene.stroke(from, y + sag, to, y - sag, 0.012, p.solid());
    }
  }

  /** One half of the open book: from the fold, up and over to the outer edge. */
  private static Path leaf(
      Scene scene, double middle, double half, int side, double down, double tall) {
    double outer = middle + side * half;
    double foot = 0.93 + down;
    double top = foot - tall;
    return scene
        .pen()
        .move(middle, foot)
        .line(middle, top)
        .curve(
            middle + side * half * 0.3,
            top - 0.1,
            middle + side * half * 0.7,
            top - 0.06,
            outer,
            top - 0.01)
        .line(outer, foot - 0.03)
        .curve(
            middle + side * half * 0.7,
            foot - 0.08,
            middle + side * half * 0.3,
            foot - 0.1,
            middle,
            foot)
        .close();
  }

  private static void sprig(Scene scene, double x, double half) {
    Palette p = scene.palette();
    double size = Math.min(0.24, half * 0.5);
    scene.stroke(x, 0.56, x, 0.16, 0.016, p.solid());
    for (int i = 0; i < 3; i++) {
      double y = 0.46 - i * 0.11;
      double length = size * (1 - 0.16 * i);
      Ink ink = i == 1 ? p.faint() : p.solid();
      scene.leaf(x, y, Math.PI / 2 - 1.0, length, 0.22, ink);
      scene.leaf(x, y, Math.PI / 2 + 1.0, length, 0.22, ink);
    }
    scene.leaf(x, 0.18, Math.PI / 2, Math.min(0.16, size), 0.24, p.solid());
  }
}
