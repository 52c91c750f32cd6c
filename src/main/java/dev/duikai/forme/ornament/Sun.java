package dev.duikai.forme.ornament;

/** A sun (朝阳) that rises from the sea, with rays to the edges. */
final class Sun {

  private static final int RAYS = 23;
  private static final double SEA = 0.8;

  private Sun() {}

  static void draw(Scene scene) {
    Palette palette = scene.palette();
    double cx = scene.width() / 2;
    double radius = Math.min(0.34, scene.width() * 0.24);
    for (int i = 0; i < RAYS; i++) {
      ray(scene, cx, radius, Math.PI * (i + 0.5) / RAYS, i % 2 == 0);
    }
    scene.circle(cx, SEA, radius, palette.solid());
    scene.box(0, SEA, scene.width(), 1, palette.cut());
    double[] lines = {0.825, 0.868, 0.92, 0.975};
    for (int i = 0; i < lines.length; i++) {
      sea(scene, lines[i], 0.012 + 0.006 * i, i);
    }
  }

  private static void ray(Scene scene, double cx, double radius, double angle, boolean bold) {
    double from = radius * 1.22;
    double open = Math.PI / RAYS * (bold ? 0.34 : 0.2);
    double wide = (scene.width() / 2) / Math.max(1e-3, Math.abs(Math.cos(angle)));
    double high = SEA / Math.max(1e-3, Math.sin(angle));
    double to = Math.min(Math.min(wide, high), bold ? 1.5 : 0.75) * (bold ? 0.98 : 0.8);
    if (to <= from) {
      return;
    }
    double x1 = Math.cos(angle - open);
    double y1 = Math.sin(angle - open);
    double x2 = Math.cos(angle + open);
    double y2 = Math.sin(angle + open);
    scene.fill(
        scene
            .pen()
            .move(cx + x1 * from, SEA - y1 * from)
            .line(cx + x1 * to, SEA - y1 * to)
            .line(cx + x2 * to, SEA - y2 * to)
            .line(cx + x2 * from, SEA - y2 * from)
            .close(),
        bold ? scene.palette().faint() : scene.palette().solid());
  }

  /** One line of the sea, broken where the light falls. */
  private static void sea(Scene scene, double y, double weight, int row) {
    double gap = scene.width() * (0.03 + 0.02 * row);
    double cx = scene.width() / 2 + (row % 2 == 0 ? -1 : 1) * gap * 0.4;
    scene.box(0, y, cx - gap, y + weight, scene.palette().solid());
    scene.box(cx + gap, y, scene.width(), y + weight, scene.palette().solid());
    scene.box(cx - gap * 0.5, y, cx + gap * 0.5, y + weight, scene.palette().solid());
  }
}
