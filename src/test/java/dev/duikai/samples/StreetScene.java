package dev.duikai.samples;

import java.awt.geom.Path2D;
import java.util.Random;

/** An old street after rain at nightfall: tiled roofs, shutters, lanterns, wet slabs. */
final class StreetScene {
  private static final int HORIZON = 870;
  private static final double SIDE = 4.4;
  private final Canvas canvas = new Canvas(2400, 1600);
  private final Noise noise = new Noise(83);
  private final Camera camera = new Camera(1180, HORIZON, 1500, 0, 2.2, 0);
  private boolean flipped;

  static Canvas draw() {
    StreetScene scene = new StreetScene();
    scene.canvas.paint(0, 1600, Skies.dusk(13, 1100, 1180, 980));
    scene.flipped = true;
    scene.houses();
    scene.flipped = false;
    Canvas mirror = scene.canvas.copy();
    scene.canvas.paint(HORIZON - 20, 1600, (x, y) -> scene.slabs(mirror, x, y));
    scene.houses();
    Walkers.draw(scene.canvas, scene.camera);
    scene.plaster();
    scene.canvas.finish(84, 0.012, 0.4);
    return scene.canvas;
  }

  /** Roughens the walls; the sky, which is blue, stays smooth. */
  private void plaster() {
    canvas.filter(
        0,
        1600,
        (x, y, old) -> {
          double rough = 0.4 * Noise.smooth(1.25, 0.95, old.b() / (old.r() + 0.02));
          return old.times(1 + rough * (noise.fbm(x / 26.0, y / 40.0, 4) - 0.5));
        });
  }

  private Rgb slabs(Canvas mirror, int x, int y) {
    double z = 2.2 * 1500 / Math.max(1, y - HORIZON + 1);
    double px = (x - 1180) * z / 1500;
    double row = z / 0.8;
    double shift = 0.5 * Math.floorMod((int) Math.floor(row), 2);
    double col = px / 1.15 + shift;
    double tone = noise.cell((int) Math.floor(col), (int) Math.floor(row));
    double joint = Math.min(frac(col) * 1.15, frac(row) * 0.8);
    double rough = noise.fbm(px * 5, z * 5, 4);
    double pool = Noise.smooth(0.45, 0.62, noise.fbm(px * 0.7 + 4, z * 0.7, 3));
    Rgb stone = Rgb.of(0x54545c).times(0.6 + 0.35 * tone + 0.4 * rough);
    double shake = (rough - 0.5) * (90 * (1 - pool) + 14);
    Rgb shine = mirror.get(x + shake, y + shake * 0.9);
    Rgb wet = stone.mix(shine, 0.34 + 0.4 * pool).plus(shine.times(0.16));
    return joint < 0.03 + 0.002 * z ? wet.times(0.5) : wet;
  }

  private static double frac(double value) {
    return value - Math.floor(value);
  }

  private Path2D shape(double... xyz) {
    double[] placed = xyz.clone();
    for (int i = 1; flipped && i < placed.length; i += 3) {
      placed[i] = -placed[i];
    }
    return camera.outline(placed);
  }

  private void bar(
      double x1, double y1, double z1, double x2, double y2, double z2, double thick, Rgb rgb) {
    double turn = flipped ? -1 : 1;
    canvas.line(
        camera.x(x1, z1),
        camera.y(turn * y1, z1),
        camera.x(x2, z2),
        camera.y(turn * y2, z2),
        Math.max(0.8, thick * camera.scale(Math.min(z1, z2))),
        rgb.color());
  }

  private void houses() {
    Random random = new Random(31);
    double[] cuts = new double[16];
    cuts[0] = 1.6;
    for (int i = 1; i < cuts.length; i++) {
      cuts[i] = cuts[i - 1] + 4.2 + 2.6 * random.nextDouble() + i * 0.35;
    }
    gate(cuts[15]);
    for (int i = cuts.length - 2; i >= 0; i--) {
      for (int side = -1; side <= 1; side += 2) {
        house(
            side,
            cuts[i] + (side > 0 ? 0.9 : 0),
            cuts[i + 1] + (side > 0 ? 0.9 : 0),
            new Random(i * 2L + side));
      }
    }
  }

  private void gate(double z) {
    canvas.fill(shape(-9, 0, z, -9, 7, z, 9, 7, z, 9, 0, z), Rgb.of(0x4c4258).color());
    canvas.fill(shape(-2, 0, z, -2, 4.6, z, 2, 4.6, z, 2, 0, z), Rgb.of(0xffb878).color());
    for (int tier = 0; tier < 3; tier++) {
      double low = 7 + tier * 4;
      double half = 8 - tier * 2;
      canvas.fill(
          shape(-half, low, z, half, low, z, half - 1.4, low + 2.6, z, -half + 1.4, low + 2.6, z),
          Rgb.of(0x2c2838).color());
      canvas.fill(
          shape(
              -half + 2, low + 1.6, z, half - 2, low + 1.6, z, half - 2, low + 4, z, -half + 2,
              low + 4, z),
          Rgb.of(0x8a4a38).color());
      bar(-half - 0.8, low + 0.5, z, half + 0.8, low + 0.5, z, 0.25, Rgb.of(0xffcf8a));
    }
  }

  private void house(int side, double near, double far, Random random) {
    double x = side * SIDE;
    double eave = 5.6 + 1.1 * random.nextDouble();
    Rgb wall = Rgb.of(0x9a8a7c).mix(Rgb.of(0x6d5a4c), random.nextDouble());
    canvas.fill(
        shape(x, 0, near, x, eave + 0.6, near, x, eave + 0.6, far, x, 0, far),
        wall.times(0.75).color());
    shutters(x, near, far, random);
    windows(x, near, far, eave, random);
    roof(side, near, far, eave);
    gable(side, near, eave);
    for (double z = far - 0.7; z > near + 0.3; z -= 1.9) {
      lantern(side * (SIDE - 1.15), eave - 0.75, z);
    }
  }

  private void shutters(double x, double near, double far, Random random) {
    canvas.fill(
        shape(x, 0.3, near + 0.25, x, 2.9, near + 0.25, x, 2.9, far - 0.25, x, 0.3, far - 0.25),
        Rgb.of(0x3b2318).color());
    double open = near + 0.6 + (far - near - 2.4) * random.nextDouble();
    for (double z = far - 0.3; z > near + 0.25; z -= 0.42) {
      boolean lit = z > open && z < open + 1.7;
      Rgb wood = Rgb.of(0x7a4426).times(0.6 + 0.5 * random.nextDouble());
      Rgb rgb = lit ? Rgb.of(0xffc274).times(0.85 + 0.2 * random.nextDouble()) : wood;
      double low = lit ? 0.3 : 0.45;
      canvas.fill(shape(x, low, z, x, 2.8, z, x, 2.8, z - 0.38, x, low, z - 0.38), rgb.color());
      if (lit) {
        double heap = 0.7 + 0.8 * random.nextDouble();
        canvas.fill(
            shape(x, 0.3, z, x, heap, z, x, heap, z - 0.38, x, 0.3, z - 0.38),
            Rgb.of(0x8a4a24).color());
      }
    }
    canvas.fill(
        shape(x, 2.95, near, x, 3.35, near, x, 3.35, far, x, 2.95, far), Rgb.of(0x4a2a1a).color());
    double inward = x * 0.9;
    double sign = near + (far - near) * 0.35;
    canvas.fill(
        shape(inward, 2.4, sign, inward, 3.4, sign, x * 0.72, 3.4, sign, x * 0.72, 2.4, sign),
        Rgb.of(0x2c1a12).color());
    bar(inward, 2.9, sign, x * 0.75, 2.9, sign, 0.1, Rgb.of(0xe8b860));
  }

  private void windows(double x, double near, double far, double eave, Random random) {
    for (double z = far - 0.5; z - 1.1 > near; z -= 1.5) {
      Rgb light = random.nextDouble() < 0.6 ? Rgb.of(0xffcf86) : Rgb.of(0x4a4048);
      canvas.fill(
          shape(x, 3.7, z, x, eave - 0.7, z, x, eave - 0.7, z - 1.1, x, 3.7, z - 1.1),
          light.color());
      for (double k = 0; k <= 1.11; k += 0.183) {
        bar(x, 3.7, z - k, x, eave - 0.7, z - k, 0.045, Rgb.of(0x4a2413));
      }
      for (double y = 3.7; y <= eave - 0.65; y += 0.2) {
        bar(x, y, z, x, y, z - 1.1, 0.035, Rgb.of(0x4a2413));
      }
    }
  }

  private void roof(int side, double near, double far, double eave) {
    double low = side * (SIDE - 1.3);
    double high = side * (SIDE + 2.6);
    canvas.fill(
        shape(
            low,
            eave - 0.25,
            near,
            side * SIDE,
            eave + 0.4,
            near,
            side * SIDE,
            eave + 0.4,
            far,
            low,
            eave - 0.25,
            far),
        Rgb.of(0x2a1c18).color());
    canvas.fill(
        shape(low, eave - 0.2, near, low, eave, near, low, eave, far, low, eave - 0.2, far),
        Rgb.of(0xb5764a).color());
    canvas.fill(
        shape(low, eave, near, high, eave + 2.3, near, high, eave + 2.3, far, low, eave, far),
        Rgb.of(0x34333f).color());
    for (double z = far; z > near; z -= 0.3) {
      bar(low, eave, z, high, eave + 2.3, z, 0.11, Rgb.of(0x6a6672));
      double turn = flipped ? -1 : 1;
      canvas.disc(
          camera.x(low, z),
          camera.y(turn * eave, z),
          0.1 * camera.scale(z),
          Rgb.of(0x8d8580).color());
    }
    bar(high, eave + 2.3, near, high, eave + 2.3, far, 0.3, Rgb.of(0x2a2932));
  }

  private void gable(int side, double z, double eave) {
    double in = side * (SIDE - 0.9);
    double a = side * (SIDE + 0.6);
    double b = side * (SIDE + 2.2);
    double out = side * (SIDE + 9);
    canvas.fill(
        shape(
            in,
            eave - 0.9,
            z,
            in,
            eave + 0.9,
            z,
            a,
            eave + 0.9,
            z,
            a,
            eave + 1.9,
            z,
            b,
            eave + 1.9,
            z,
            b,
            eave + 3,
            z,
            out,
            eave + 3,
            z,
            out,
            0,
            z,
            side * SIDE,
            0,
            z,
            side * SIDE,
            eave - 1.2,
            z),
        Rgb.of(0xb9aeb0).times(0.75).color());
    double[][] caps = {{in, a, 0.9}, {a, b, 1.9}, {b, out, 3}};
    for (double[] cap : caps) {
      bar(cap[0] - side * 0.3, eave + cap[2], z, cap[1], eave + cap[2], z, 0.26, Rgb.of(0x26252e));
    }
  }

  private void lantern(double x, double y, double z) {
    double turn = flipped ? -1 : 1;
    double px = camera.x(x, z);
    double py = camera.y(turn * y, z);
    double size = camera.scale(z) * 0.3;
    Lantern.draw(canvas, px, py, size);
  }
}
