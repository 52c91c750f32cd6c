package dev.duikai.forme.ornament;

import dev.duikai.sheet.Path;

/** A stone bridge (石桥) of several arches over water that mirrors it. */
final class Bridge {

  private static final double WATER = 0.76;

  private Bridge() {}

  static void draw(Scene scene) {
    Palette p = scene.palette();
    double sun = Math.min(0.11, scene.width() * 0.1);
    scene.circle(scene.width() * 0.2, 0.04 + sun, sun, p.faint());
    scene.fill(body(scene), p.solid());
    posts(scene);
    int arches = Math.max(1, (int) Math.round(scene.width() / 0.62) / 2 * 2 + 1);
    if (arches * 0.4 > scene.width()) {
      arches = Math.max(1, arches - 2);
    }
    double step = scene.width() * 0.92 / arches;
    for (int i = 0; i < arches; i++) {
      double x = scene.width() * 0.04 + (i + 0.5) * step;
      double half = step * 0.4;
      double rise = Math.min(half * 1.1, WATER - deck(scene, x) - 0.08);
      arch(scene, x, half, rise);
    }
    water(scene);
  }

  /** The height of the roadway over a point: it rises to the middle. */
  private static double deck(Scene scene, double x) {
    double off = 2 * x / scene.width() - 1;
    return 0.3 + 0.24 * off * off;
  }

  private static Path body(Scene scene) {
    Pen pen = scene.pen().move(0, WATER);
    for (int i = 0; i <= 40; i++) {
      double x = scene.width() * i / 40;
      pen.line(x, deck(scene, x));
    }
    return pen.line(scene.width(), WATER).close();
  }

  private static void posts(Scene scene) {
    int count = (int) Math.max(6, Math.round(scene.width() / 0.11));
    double step = scene.width() / count;
    for (int i = 0; i < count; i++) {
      double x = (i + 0.5) * step;
      double y = deck(scene, x);
      scene.box(x - 0.009, y - 0.1, x + 0.009, y + 0.02, scene.palette().solid());
      double nextX = x + step;
      if (i + 1 < count) {
        double nextY = deck(scene, nextX);
        scene.stroke(x, y - 0.075, nextX, nextY - 0.075, 0.016, scene.palette().solid());
        scene.stroke(x, y + 0.035, nextX, nextY + 0.035, 0.012, scene.palette().cut());
      }
    }
  }

  private static void arch(Scene scene, double x, double half, double rise) {
    Palette p = scene.palette();
    scene.fill(vault(scene, x, half * 1.08, rise + half * 0.08), p.cut());
    scene.fill(vault(scene, x, half * 1.04, rise + half * 0.04), p.solid());
    scene.fill(vault(scene, x, half * 0.94, rise - half * 0.06), p.cut());
  }

  private static Path vault(Scene scene, double x, double half, double rise) {
    double k = 0.5523;
    return scene
        .pen()
        .move(x - half, WATER)
        .curve(x - half, WATER - k * rise, x - k * half, WATER - rise, x, WATER - rise)
        .curve(x + k * half, WATER - rise, x + half, WATER - k * rise, x + half, WATER)
        .close();
  }

  private static void water(Scene scene) {
    double wave = scene.width() / Math.max(3, Math.round(scene.width() / 0.3));
    for (int row = 0; row < 4; row++) {
      double y = WATER + 0.05 + row * 0.062;
      double weight = 0.012 + 0.004 * row;
      Pen pen = scene.pen().move(0, y);
      int count = (int) Math.round(scene.width() / wave);
      for (int i = 0; i < count; i++) {
        double x = i * wave;
        double up = row % 2 == 0 ? 0.03 : -0.03;
        pen.curve(x + wave / 3, y - up, x + 2 * wave / 3, y + up, x + wave, y);
      }
      pen.line(scene.width(), y + weight);
      for (int i = count; i > 0; i--) {
        double x = i * wave;
        double up = row % 2 == 0 ? 0.03 : -0.03;
        pen.curve(
            x - wave / 3, y + weight + up, x - 2 * wave / 3, y + weight - up, x - wave, y + weight);
      }
      scene.fill(pen.close(), scene.palette().solid());
    }
  }
}
