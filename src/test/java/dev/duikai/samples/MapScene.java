package dev.duikai.samples;

import java.awt.geom.Path2D;
import java.util.Random;

/** A plan of the town with the new bus lines, and a chart of their passengers. */
final class MapScene {
  private static final int[] LINES = {0xd2352c, 0x1f63b0, 0xe08a1e, 0x7a3f98, 0x16897a};
  private final Canvas canvas = new Canvas(2000, 1500);
  private final Noise noise = new Noise(101);

  static Canvas draw() {
    MapScene scene = new MapScene();
    scene.canvas.paint(0, 1500, scene::ground);
    scene.rail();
    for (int i = 0; i < LINES.length; i++) {
      scene.bus(i);
    }
    scene.chart();
    scene.compass(1860, 170);
    scene.canvas.finish(102, 0.02, 0.12);
    return scene.canvas;
  }

  private double river(double x) {
    return 820 + 190 * Math.sin(x / 380.0 + 0.6) + 40 * Math.sin(x / 130.0) - x * 0.08;
  }

  private double u(double x, double y) {
    return x + 0.14 * y + 34 * noise.fbm(x / 400, y / 400, 3);
  }

  private double v(double x, double y) {
    return y - 0.1 * x + 44 * noise.fbm(x / 360 + 9, y / 420, 3);
  }

  private Rgb ground(int x, int y) {
    double off = Math.abs(y - river(x));
    double lake = Math.hypot((x - 1480) / 1.5, y - 380) + 50 * noise.fbm(x / 90.0, y / 90.0, 3);
    double wet = Math.min(off - 42 - 12 * noise.at(x / 80.0, 3), lake - 122);
    if (wet < 0) {
      double shore = Noise.smooth(0, -26, wet);
      double wave = noise.fbm(x / 22.0, y / 7.0, 3);
      return Rgb.of(0xbfe0ec).mix(Rgb.of(0x6fb2d2), shore).times(0.95 + 0.1 * wave);
    }
    double hill =
        Noise.smooth(560, 130, Math.hypot(x * 0.9, y) - 120 * noise.fbm(x / 150.0, 2, 3))
            + Noise.smooth(430, 160, Math.hypot(x - 180, y - 1500));
    Rgb land = wet < 26 ? Rgb.of(0xb9d69a) : town(x, y);
    return hill > 0.02 ? land.mix(hills(x, y), Noise.smooth(0.05, 0.3, hill)) : land;
  }

  private Rgb hills(int x, int y) {
    double here = noise.ridge(x / 170.0, y / 170.0, 6);
    double there = noise.ridge((x + 3) / 170.0, (y + 3) / 170.0, 6);
    double light = Math.clamp(0.8 + (there - here) * -9, 0.45, 1.15);
    boolean contour = Math.abs(here * 12 - Math.round(here * 12)) < 0.05;
    Rgb wood = Rgb.of(0x9cc283).mix(Rgb.of(0xe0dcae), here);
    return contour ? wood.times(light * 0.85) : wood.times(light);
  }

  private Rgb town(int x, int y) {
    double u = u(x, y);
    double v = v(x, y);
    double road = Math.min(near(u, 248), near(v, 226));
    double lane = Math.min(near(u, 62), near(v, 56.5));
    if (road < 8.5) {
      return road > 6.8 ? Rgb.of(0xc79a4a) : Rgb.of(0xffd98a);
    }
    if (lane < 4) {
      return Rgb.of(0xfdfcf8);
    }
    int bx = (int) Math.floor(u / 62);
    int by = (int) Math.floor(v / 56.5);
    double kind = noise.cell(bx, by);
    double sparse = Noise.smooth(300, 1050, Math.hypot(x - 1000, y - 760));
    if (kind < 0.1 + 0.4 * sparse) {
      double tree = Noise.smooth(0.5, 0.62, noise.fbm(x / 7.0, y / 7.0, 3));
      return Rgb.of(0xc4dea2).mix(Rgb.of(0x7fae5c), tree);
    }
    return roofs(u, v, kind);
  }

  private Rgb roofs(double u, double v, double kind) {
    double size = kind > 0.75 ? 27 : 14.5;
    int hx = (int) Math.floor(u / size);
    int hy = (int) Math.floor(v / size);
    double fx = u / size - hx;
    double fy = v / size - hy;
    double tone = noise.cell(hx, hy + 999);
    Rgb yard = Rgb.of(0xece5d6);
    if (tone < 0.2) {
      return yard;
    }
    if (fx > 0.78 || fy > 0.8) {
      return fx > 0.9 || fy > 0.92 ? yard : yard.times(0.72);
    }
    Rgb roof = kind > 0.75 ? Rgb.of(0xc9b6c8) : Rgb.of(0xd9b79c);
    return roof.mix(Rgb.of(0xf4ece0), tone).times(fx < 0.12 || fy < 0.12 ? 1.08 : 0.97);
  }

  private static double near(double value, double every) {
    return Math.abs(value / every - Math.round(value / every)) * every;
  }

  private void rail() {
    Path2D rail = new Path2D.Double();
    rail.moveTo(-10, 250);
    rail.curveTo(600, 330, 900, 90, 2010, 190);
    canvas.stroke(rail, 15, Rgb.of(0x3c3f46).color());
    canvas.pen.setPaint(Rgb.of(0xf5f3ee).color());
    canvas.pen.setStroke(new java.awt.BasicStroke(9, 0, 0, 1, new float[] {26, 26}, 0));
    canvas.pen.draw(rail);
  }

  private void bus(int index) {
    double[][] ways = {
      {60, 700, 500, 520, 1200, 640, 1940, 470},
      {300, 1440, 520, 900, 760, 500, 900, 160},
      {40, 1060, 700, 1180, 1180, 900, 1960, 1010},
      {1020, 150, 1100, 560, 1420, 900, 1380, 1220},
      {220, 420, 800, 760, 1350, 640, 1900, 800}
    };
    double[] w = ways[index];
    Path2D way = new Path2D.Double();
    way.moveTo(w[0], w[1]);
    way.curveTo(w[2], w[3], w[4], w[5], w[6], w[7]);
    canvas.stroke(way, 19, new Rgb(1, 1, 1).color(0.9));
    canvas.stroke(way, 12, Rgb.of(LINES[index]).color());
    for (int i = 0; i <= 11; i++) {
      double t = i / 11.0;
      double r = 1 - t;
      double x = r * r * r * w[0] + 3 * r * r * t * w[2] + 3 * r * t * t * w[4] + t * t * t * w[6];
      double y = r * r * r * w[1] + 3 * r * r * t * w[3] + 3 * r * t * t * w[5] + t * t * t * w[7];
      double size = i % 11 == 0 ? 19 : i % 4 == 0 ? 14 : 9;
      canvas.disc(x + 2, y + 3, size + 2, new Rgb(0, 0, 0).color(0.3));
      canvas.disc(x, y, size, Rgb.of(LINES[index]).times(0.75).color());
      canvas.disc(x, y, size * 0.62, new Rgb(1, 1, 1).color());
    }
  }

  private void chart() {
    for (int i = 0; i < 8; i++) {
      canvas.poly(
          new Rgb(0, 0, 0).color(0.04),
          1396 - i,
          1110 + i,
          1990 + i,
          1110 + i,
          1990 + i,
          1480 + i,
          1396 - i,
          1480 + i);
    }
    canvas.poly(Rgb.of(0xfffdf6).color(0.96), 1400, 1105, 1975, 1105, 1975, 1470, 1400, 1470);
    for (int i = 0; i < 6; i++) {
      canvas.line(1450, 1420 - i * 50, 1945, 1420 - i * 50, 2, Rgb.of(0xcfc8b8).color());
    }
    Random random = new Random(9);
    for (int i = 0; i < 10; i++) {
      double tall = 110 + i * 13 + random.nextDouble() * 60;
      Rgb rgb = Rgb.of(LINES[i / 2]);
      double x = 1464 + i * 48;
      canvas.poly(
          new java.awt.GradientPaint(
              (float) x,
              0,
              rgb.mix(new Rgb(1, 1, 1), 0.35).color(),
              (float) x + 34,
              0,
              rgb.color()),
          x,
          1420,
          x,
          1420 - tall,
          x + 34,
          1420 - tall,
          x + 34,
          1420);
      canvas.disc(x + 17, 1446, 10, rgb.color());
    }
  }

  private void compass(double x, double y) {
    canvas.disc(x, y, 92, new Rgb(1, 1, 1).color(0.8));
    canvas.poly(Rgb.of(0xb03028).color(), x, y - 82, x - 24, y, x, y);
    canvas.poly(Rgb.of(0xe05a4c).color(), x, y - 82, x + 24, y, x, y);
    canvas.poly(Rgb.of(0x30343a).color(), x, y + 82, x + 24, y, x, y);
    canvas.poly(Rgb.of(0x70767e).color(), x, y + 82, x - 24, y, x, y);
  }
}
