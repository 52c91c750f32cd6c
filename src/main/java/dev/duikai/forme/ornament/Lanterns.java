package dev.duikai.forme.ornament;

/** Lanterns (灯笼) on a cord along the top, ribs cut out, tassels below. */
final class Lanterns {

  private static final double[] DROPS = {0.08, 0.2, 0.05, 0.16};
  private static final double EACH = 0.56;

  private Lanterns() {}

  static void draw(Scene scene) {
    int count = (int) Math.max(1, Math.round(scene.width() / EACH));
    double step = scene.width() / count;
    double radius = Math.min(0.24, step * 0.38);
    scene.box(0, 0, scene.width(), 0.02, scene.palette().solid());
    for (int i = 0; i < count; i++) {
      double small = i % 2 == 1 ? 0.84 : 1;
      lantern(scene, (i + 0.5) * step, DROPS[i % DROPS.length], radius * small);
    }
  }

  private static void lantern(Scene scene, double x, double drop, double radius) {
    Palette p = scene.palette();
    double tall = radius * 0.8;
    double top = drop + 0.05;
    double cy = top + 0.05 + tall;
    scene.box(x - 0.006, 0, x + 0.006, top, p.solid());
    scene.box(x - radius * 0.45, top, x + radius * 0.45, top + 0.06, p.solid());
    scene.ellipse(x, cy, radius, tall, p.solid());
    for (double share : new double[] {0.78, 0.46}) {
      scene.ellipse(x, cy, radius * share, tall * 0.94, p.cut());
      scene.ellipse(x, cy, radius * (share - 0.05), tall * 0.94, p.solid());
    }
    scene.box(
        x - 0.008 * radius / 0.24,
        cy - tall * 0.9,
        x + 0.008 * radius / 0.24,
        cy + tall * 0.9,
        p.cut());
    scene.box(x - radius * 0.5, cy - tall * 0.86, x + radius * 0.5, cy - tall * 0.8, p.cut());
    scene.box(x - radius * 0.5, cy + tall * 0.8, x + radius * 0.5, cy + tall * 0.86, p.cut());
    double foot = cy + tall;
    scene.box(x - radius * 0.45, foot - 0.02, x + radius * 0.45, foot + 0.03, p.solid());
    tassel(scene, x, foot + 0.03, radius);
  }

  private static void tassel(Scene scene, double x, double top, double radius) {
    double end = Math.min(0.99, top + radius * 0.95);
    scene.circle(x, top + radius * 0.13, radius * 0.11, scene.palette().solid());
    for (int i = -2; i <= 2; i++) {
      double dx = i * radius * 0.085;
      scene.stroke(
          x + dx * 0.4,
          top + radius * 0.2,
          x + dx,
          end - Math.abs(i) * 0.012,
          radius * 0.045,
          scene.palette().solid());
    }
  }
}
