package dev.duikai.samples;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/** A cable-stayed bridge at dusk over still water. */
final class BridgeScene {
  private static final int HORIZON = 960;
  private static final double[] START = {-92, 100};
  private static final double[] END = {250, 620};
  private static final double DECK = 25;

  private final Canvas canvas = new Canvas(2400, 1600);
  private final Noise noise = new Noise(11);
  private final Camera camera = new Camera(1130, HORIZON, 1500, 0, 9, 0);
  private boolean flipped;

  static Canvas draw() {
    BridgeScene scene = new BridgeScene();
    scene.backdrop();
    scene.water();
    scene.bridge();
    Reeds.draw(scene.canvas);
    scene.canvas.finish(12, 0.035, 0.45);
    return scene.canvas;
  }

  private void backdrop() {
    canvas.paint(0, HORIZON, Skies.dusk(3, HORIZON, 1560, 905));
    for (int layer = 0; layer < 3; layer++) {
      Path2D hill = new Path2D.Double();
      hill.moveTo(0, HORIZON);
      for (int x = 0; x <= 2400; x += 4) {
        double ridge = noise.fbm(x / (520.0 - layer * 90) + layer * 40, layer, 6);
        hill.lineTo(x, HORIZON - (190 - layer * 55) * Math.pow(ridge, 1.25) * 1.2);
      }
      hill.lineTo(2400, HORIZON);
      canvas.fill(hill, Rgb.of(0x8d6c80).mix(Rgb.of(0x33305a), layer / 2.2).color(0.9));
    }
    skyline();
  }

  private void skyline() {
    Random random = new Random(5);
    for (double x = -20; x < 2400; ) {
      double wide = 22 + random.nextDouble() * 62;
      double tall = 24 + 105 * Math.pow(random.nextDouble(), 2.2) + 50 * noise.at(x / 260, 9);
      Rgb wall = Rgb.of(0x2b2848).mix(Rgb.of(0x57405c), random.nextDouble());
      canvas.poly(
          wall.color(), x, HORIZON, x, HORIZON - tall, x + wide, HORIZON - tall, x + wide, HORIZON);
      canvas.poly(
          wall.mix(Rgb.of(0xffa868), 0.4).color(),
          x + wide * 0.8,
          HORIZON,
          x + wide * 0.8,
          HORIZON - tall,
          x + wide,
          HORIZON - tall,
          x + wide,
          HORIZON);
      for (double wy = HORIZON - tall + 6; wy < HORIZON - 6; wy += 9) {
        for (double wx = x + 4; wx < x + wide * 0.76; wx += 7) {
          if (random.nextDouble() < 0.33) {
            Rgb lamp = Rgb.of(0xffc46a).mix(Rgb.of(0xfff0cc), random.nextDouble());
            canvas.oval(wx + 2, wy, 2.2, 2.8, lamp.color(0.5 + 0.5 * random.nextDouble()));
          }
        }
      }
      x += wide * (0.75 + random.nextDouble() * 0.7);
    }
  }

  private void water() {
    Canvas above = canvas.copy();
    canvas.paint(HORIZON, 1600, (x, y) -> above.get(x, 2 * HORIZON - y - 1));
    flipped = true;
    bridge();
    flipped = false;
    Canvas still = canvas.copy();
    canvas.paint(HORIZON, 1600, (x, y) -> ripple(still, x, y));
  }

  private Rgb ripple(Canvas still, int x, int y) {
    double depth = 9 * 1500.0 / (y - HORIZON + 2);
    double px = (x - 1130) * depth / 1500;
    double wave = noise.fbm(px * 0.5, depth * 1.1, 4) - 0.5;
    double fine = noise.fbm(px * 2.3 + 50, depth * 5.5, 3) - 0.5;
    double strength = 14 + (y - HORIZON) * 0.13;
    Rgb base =
        still.get(
            x + (wave * 0.5 + fine * 0.4) * strength * 1.2,
            y + (wave * 1.2 + fine) * strength * 1.6 - Math.abs(fine) * strength);
    double near = (y - HORIZON) / 640.0;
    Rgb deep = Rgb.of(0x1c2747);
    Rgb tinted = base.times(0.9).mix(deep, 0.12 + 0.4 * near * near + 0.35 * Math.max(0, fine));
    double glint =
        Noise.smooth(0.16, 0.36, fine + wave * 0.4)
            * Math.exp(-Math.abs(x - 1560) / (150 + near * 500.0));
    return tinted.plus(Rgb.of(0xffc890).times(glint * 0.5));
  }

  private double y(double height, double depth) {
    return camera.y(flipped ? -height : height, depth);
  }

  private double[] at(double t, double side) {
    double dx = END[0] - START[0];
    double dz = END[1] - START[1];
    double length = Math.hypot(dx, dz);
    return new double[] {
      START[0] + dx * t + side * dz / length, START[1] + dz * t - side * dx / length
    };
  }

  private void bar(double[] a, double ha, double[] b, double hb, double thick, Color color) {
    double wide = Math.max(1.1, thick * camera.scale((a[1] + b[1]) / 2));
    canvas.line(camera.x(a[0], a[1]), y(ha, a[1]), camera.x(b[0], b[1]), y(hb, b[1]), wide, color);
  }

  private void bridge() {
    cables(8);
    piers();
    deck();
    lamps();
    cables(-8);
    pylon(0.70);
    pylon(0.2);
  }

  private void piers() {
    for (double t = 0.9; t > -0.1; t -= 0.1) {
      for (double side = 5; side >= -5; side -= 10) {
        bar(at(t, side), 0, at(t, side), DECK, 2.2, Rgb.of(side > 0 ? 0x2a2640 : 0x4a4058).color());
      }
    }
  }

  private void deck() {
    for (double t = 1; t > -0.03; t -= 0.01) {
      double[] a = at(t, -9);
      double[] b = at(t - 0.0102, -9);
      double[] c = at(t, 9);
      double[] d = at(t - 0.0102, 9);
      canvas.poly(
          Rgb.of(0x241f38).color(),
          camera.x(a[0], a[1]),
          y(DECK - 2.6, a[1]),
          camera.x(b[0], b[1]),
          y(DECK - 2.6, b[1]),
          camera.x(d[0], d[1]),
          y(DECK - 2, d[1]),
          camera.x(c[0], c[1]),
          y(DECK - 2, c[1]));
      Rgb face = Rgb.of(0x6a5468).mix(Rgb.of(0xb98372), t);
      canvas.poly(
          face.color(),
          camera.x(a[0], a[1]),
          y(DECK, a[1]),
          camera.x(b[0], b[1]),
          y(DECK, b[1]),
          camera.x(b[0], b[1]),
          y(DECK - 2.6, b[1]),
          camera.x(a[0], a[1]),
          y(DECK - 2.6, a[1]));
      bar(a, DECK + 1.4, b, DECK + 1.4, 0.16, Rgb.of(0xd8b8a0).color(0.8));
      bar(a, DECK, a, DECK + 1.4, 0.1, Rgb.of(0xd8b8a0).color(0.6));
      bar(
          at(t, -7.5),
          DECK + 0.8,
          at(t - 0.0102, -7.5),
          DECK + 0.8,
          0.35,
          Rgb.of(0xffe6b0).color(0.75));
      bar(a, DECK - 1.2, b, DECK - 1.2, 0.2, Rgb.of(0x39b6d8).color(0.8));
    }
  }

  private void lamps() {
    for (double t = 0.99; t > -0.02; t -= 0.022) {
      double[] foot = at(t, -8.4);
      bar(foot, DECK, foot, DECK + 8, 0.18, Rgb.of(0x3a3350).color());
      double scale = camera.scale(foot[1]);
      double x = camera.x(foot[0], foot[1]);
      double y = y(DECK + 8, foot[1]);
      canvas.glow(x, y, scale * 4.2, Rgb.of(0xffc878), 0.85);
      canvas.disc(x, y, Math.max(1.5, scale * 0.5), Rgb.of(0xfff6dc).color());
    }
  }

  private void pylon(double t) {
    for (double side = 11; side >= -11; side -= 22) {
      double[] foot = at(t, side);
      double[] knee = at(t, side * 0.95);
      double[] peak = at(t, side * 0.28);
      Rgb stone = side > 0 ? Rgb.of(0x4d4362) : Rgb.of(0x8f7682);
      bar(foot, -1, knee, DECK, 5, stone.times(0.8).color());
      bar(knee, DECK, peak, 112, 3.8, stone.color());
      double[] edge = at(t + 0.003, side * 0.95);
      bar(edge, DECK, at(t + 0.003, side * 0.28), 112, 1.1, Rgb.of(0xf0a878).color(0.85));
    }
    bar(at(t, -10), DECK - 4, at(t, 10), DECK - 4, 3, Rgb.of(0x4d4362).color());
    bar(at(t, -5.8), 72, at(t, 5.8), 72, 3, Rgb.of(0x6d5a72).color());
    bar(at(t, -3), 108, at(t, 3), 108, 4, Rgb.of(0x8f7682).color());
    double[] top = at(t, 0);
    canvas.glow(
        camera.x(top[0], top[1]), y(114, top[1]), 9 * camera.scale(top[1]), Rgb.of(0xff5a48), 0.9);
  }

  private void cables(double side) {
    for (double middle : new double[] {0.70, 0.2}) {
      for (int i = 1; i <= 24; i++) {
        for (int way = -1; way <= 1; way += 2) {
          double t = middle + way * (0.012 + i * 0.0096);
          double high = 56 + i * 2.15;
          double[] top = at(middle, side * 0.3);
          Rgb rgb = Rgb.of(0x5a4b66).mix(Rgb.of(0xffd9ae), side < 0 ? 0.75 : 0.3);
          bar(top, high, at(t, side), DECK, 0.2, rgb.color(0.85));
        }
      }
    }
  }
}
