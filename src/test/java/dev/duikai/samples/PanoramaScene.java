package dev.duikai.samples;

import java.awt.geom.Path2D;

/** Mountains, a river between spring fields, and a line of pylons. */
final class PanoramaScene {
  private static final int HORIZON = 440;
  private final Canvas canvas = new Canvas(2880, 1200);
  private final Noise noise = new Noise(23);
  private final Camera camera = new Camera(1440, HORIZON, 1750, 0, 105, 0);
  private final Rgb haze = Rgb.of(0xbccbd8);

  static Canvas draw() {
    PanoramaScene scene = new PanoramaScene();
    scene.canvas.paint(
        0, 1200, Skies.day(scene.canvas, 7, HORIZON, Rgb.of(0x3f74b0), Rgb.of(0xd5e2ea)));
    new Terrain(scene::land, scene::ground, scene.haze, 4200)
        .draw(scene.canvas, scene.camera, 60, 9000);
    scene.line();
    scene.canvas.finish(24, 0.03, 0.3);
    return scene.canvas;
  }

  private double river(double z) {
    return 190 * Math.sin(z / 420) + 90 * Math.sin(z / 170 + 1) - 60 + z * 0.05;
  }

  private double land(double x, double z) {
    double away = Math.abs(x - river(z));
    double bank = Noise.smooth(26, 44, away) * 3 + Noise.smooth(60, 240, away) * 5;
    double rise = Noise.smooth(230, 1300, away) * Noise.smooth(200, 1500, z + away);
    double peaks = noise.ridge(x / 900, z / 900, 7);
    double hills = noise.fbm(x / 210, z / 210, 6) - 0.35;
    double far = Noise.smooth(2500, 7000, z) * 420 * noise.ridge(x / 1300 + 9, z / 1300, 6);
    return bank
        + rise * (peaks * 430 + hills * 90)
        + far
        + Noise.smooth(40, 60, away) * 1.4 * trees(x, z, away);
  }

  private double trees(double x, double z, double away) {
    double wood = Noise.smooth(0.55, 0.62, noise.fbm(x / 60 + 70, z / 60, 3));
    double hedge =
        Noise.smooth(0.93, 0.97, Math.abs(Math.sin(x / 38)))
            + Noise.smooth(55, 50, away) * Noise.smooth(44, 48, away);
    return Math.min(1, wood + hedge * 0.7) * (1 + 5 * noise.fbm(x / 5, z / 5, 3));
  }

  private Rgb ground(double x, double y, double z, double light, double steep) {
    double away = Math.abs(x - river(z));
    if (away < 33) {
      double wave = noise.fbm(x / 6, z / 24, 4);
      return Rgb.of(0x8fb2cc)
          .mix(Rgb.of(0x47708c), Noise.smooth(0.3, 0.75, wave))
          .mix(Rgb.of(0xe8f0f2), Noise.smooth(0.66, 0.8, noise.fbm(x / 40 + 5, z / 200, 3)));
    }
    Rgb base = field(x, z);
    double wild = Noise.smooth(12, 40, y) + Noise.smooth(0.5, 1.5, trees(x, z, away));
    double leaf = noise.fbm(x / 9, z / 9, 4);
    Rgb forest = Rgb.of(0x1f4a2c).mix(Rgb.of(0x6d8f45), Noise.smooth(0.3, 0.75, leaf));
    Rgb rock = Rgb.of(0x6f6a66).mix(Rgb.of(0xa89f94), leaf);
    Rgb cover = base.mix(forest, wild).mix(rock, Noise.smooth(0.28, 0.5, steep));
    double shade = Noise.smooth(0.46, 0.58, noise.fbm(x / 700 + 3, z / 700, 3));
    return cover.times((0.34 + 1.05 * light) * (0.62 + 0.45 * shade));
  }

  private Rgb field(double x, double z) {
    double u = x + 14 * noise.at(x / 90, z / 90);
    double v = z + 22 * noise.at(z / 120, x / 120);
    int cx = (int) Math.floor(u / 38);
    int cz = (int) Math.floor(v / 64);
    double kind = noise.cell(cx, cz);
    double furrow = 0.9 + 0.2 * noise.at(u * 1.8, v / 30);
    Rgb rgb =
        kind < 0.34
            ? Rgb.of(0xe8c52c)
            : kind < 0.62 ? Rgb.of(0x5fa043) : kind < 0.8 ? Rgb.of(0x8c6b45) : Rgb.of(0x86b85c);
    boolean path = u / 38 - cx < 0.05 || v / 64 - cz < 0.035;
    return path ? Rgb.of(0xb3a283) : rgb.times(furrow * (0.85 + 0.3 * noise.fbm(u / 4, v / 4, 3)));
  }

  private void line() {
    double[][] feet = {{560, 2100}, {430, 1500}, {330, 1060}, {250, 740}, {185, 500}, {118, 300}};
    for (int i = 0; i < feet.length; i++) {
      if (i > 0) {
        wires(feet[i - 1], feet[i]);
      }
      pylon(feet[i][0], feet[i][1]);
    }
    wires(feet[5], new double[] {20, 110});
  }

  private void wires(double[] from, double[] to) {
    for (int arm = 0; arm < 3; arm++) {
      for (int side = -1; side <= 1; side += 2) {
        double reach = side * (9 - arm * 1.8);
        double high = 42 + arm * 11;
        Path2D wire = new Path2D.Double();
        for (double t = 0; t <= 1.001; t += 0.05) {
          double z = from[1] + (to[1] - from[1]) * t;
          double x = from[0] + (to[0] - from[0]) * t + reach;
          double base = base(from) * (1 - t) + base(to) * t;
          double y = base + high - 14 * 4 * t * (1 - t) * (from[1] - to[1]) / 500;
          point(wire, camera.x(x, z), camera.y(y, z), t == 0);
        }
        canvas.stroke(wire, 1.3, Rgb.of(0x39424e).color(0.8));
      }
    }
  }

  private static void point(Path2D path, double x, double y, boolean first) {
    if (first) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  private double base(double[] foot) {
    return land(foot[0], foot[1]);
  }

  private void pylon(double x, double z) {
    double base = land(x, z);
    Rgb steel = Rgb.of(0x3a4450).mix(haze, 1 - Math.exp(-z / 4200));
    double wide = Math.max(1.2, camera.scale(z) * 0.55);
    for (int k = 0; k < 12; k++) {
      double low = k * 6.2;
      double lw = 6.5 * (1 - k / 12.5);
      double hw = 6.5 * (1 - (k + 1) / 12.5);
      for (int side = -1; side <= 1; side += 2) {
        beam(x + side * lw, base + low, x + side * hw, base + low + 6.2, z, wide, steel);
        beam(x + side * lw, base + low, x - side * hw, base + low + 6.2, z, wide * 0.6, steel);
      }
    }
    for (int arm = 0; arm < 3; arm++) {
      double high = base + 44 + arm * 11;
      double reach = 9.5 - arm * 1.8;
      beam(x - reach, high, x + reach, high, z, wide, steel);
      beam(x - reach, high, x, high + 4, z, wide * 0.7, steel);
      beam(x + reach, high, x, high + 4, z, wide * 0.7, steel);
    }
  }

  private void beam(double x1, double y1, double x2, double y2, double z, double wide, Rgb rgb) {
    canvas.line(
        camera.x(x1, z), camera.y(y1, z), camera.x(x2, z), camera.y(y2, z), wide, rgb.color());
  }
}
