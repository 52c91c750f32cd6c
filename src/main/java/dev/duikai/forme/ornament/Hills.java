package dev.duikai.forme.ornament;

import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Path;

/** Hills (青山): three ranges before a sun, with terraces cut into the nearest. */
final class Hills {

  private static final double[] FAR = {0.82, 0.56, 0.72, 0.5, 0.66};
  private static final double[] NEAR = {0.4, 0.62, 0.34, 0.54, 0.3, 0.48};
  private static final double TERRACE = 0.075;

  private Hills() {}

  static void draw(Scene scene) {
    Palette palette = scene.palette();
    double sun = Math.min(0.16, scene.width() * 0.12);
    scene.circle(scene.width() * 0.76, 0.03 + sun, sun, palette.faint());
    scene.fill(range(scene, FAR, -0.025, 0.95), palette.cut());
    scene.fill(range(scene, FAR, 0, 0.95), palette.faint());
    Ink ink = palette.solid();
    for (int step = 0; step < 7; step++) {
      double down = step * TERRACE;
      if (step % 2 == 1) {
        scene.fill(range(scene, NEAR, down - TERRACE * 0.62, 1.3), palette.cut());
      }
      scene.fill(range(scene, NEAR, down, 1.3), ink);
    }
  }

  /** A range of rounded peaks, each some heights wide, let down by an amount. */
  private static Path range(Scene scene, double[] peaks, double down, double each) {
    int count = (int) Math.max(2, Math.round(scene.width() / (each * 0.75)));
    double step = scene.width() / count;
    Pen pen = scene.pen().move(0, 1);
    double y = height(peaks[peaks.length - 1], down) + 0.06;
    pen.line(0, y);
    for (int i = 0; i < count; i++) {
      double x = i * step;
      double top = height(peaks[i % peaks.length], down);
      double next = 0.09 + (top + height(peaks[(i + 1) % peaks.length], down)) / 2;
      pen.curve(x + step * 0.2, y - 0.02, x + step * 0.28, top, x + step * 0.5, top);
      pen.curve(x + step * 0.72, top, x + step * 0.78, next - 0.02, x + step, Math.min(1, next));
      y = Math.min(1, next);
    }
    return pen.line(scene.width(), 1).close();
  }

  private static double height(double peak, double down) {
    return Math.min(1, 1 - peak + down);
  }
}
