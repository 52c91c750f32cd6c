package dev.duikai.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.Random;

/** A covered market in the morning: awnings, heaps of fruit and greens, people. */
final class MarketScene {
  private static final int HORIZON = 830;
  private static final int[] GOODS = {
    0xd8302a, 0xf08a1e, 0x6fae34, 0xf2cf3a, 0x7a2f7c, 0xc9d85a, 0xe8603c, 0x2f7a34, 0xf3e2c0,
    0xb8242c
  };
  private final Canvas canvas = new Canvas(2000, 1500);
  private final Noise noise = new Noise(127);
  private final Camera camera = new Camera(1000, HORIZON, 1400, 0, 1.75, 0);

  static Canvas draw() {
    MarketScene scene = new MarketScene();
    scene.canvas.paint(0, 1500, scene::hall);
    scene.canvas.soften(0, 900, 7);
    scene.trusses();
    Random random = new Random(41);
    for (double z = 42; z > 4; z -= 4.6) {
      scene.people(z + 2.4, random);
      scene.stall(-1, z, random);
      scene.stall(1, z, random);
    }
    scene.canvas.glow(1000, 560, 620, Rgb.of(0xfff4d8), 0.5);
    scene.canvas.finish(128, 0.03, 0.4);
    return scene.canvas;
  }

  private Rgb hall(int x, int y) {
    if (y > HORIZON + 2) {
      double z = 1.75 * 1400 / (y - HORIZON);
      double px = (x - 1000) * z / 1400;
      double tile = noise.cell((int) Math.floor(px / 0.6), (int) Math.floor(z / 0.6));
      double wet = Noise.smooth(0.5, 0.65, noise.fbm(px, z, 4));
      double shine = Math.exp(-px * px / 2.2) * (0.3 + 0.5 * wet);
      Rgb stone = Rgb.of(0x77726a).times(0.65 + 0.3 * tile);
      return stone.mix(Rgb.of(0xfff0d0), Math.min(0.7, shine * Noise.smooth(2, 22, z) + 0.05));
    }
    double light = Math.exp(-Math.hypot((x - 1000) / 1.4, y - 560) / 300);
    double bay = Math.abs(Math.sin(Math.atan2(y - HORIZON, x - 1000) * 14));
    return Rgb.of(0x8f8878).times(0.7 + 0.5 * bay).mix(Rgb.of(0xfff2d2), light * 1.1);
  }

  private void trusses() {
    for (double z = 48; z > 5; z -= 5) {
      Rgb steel = Rgb.of(0x3c4046).mix(Rgb.of(0xe8e0cc), z / 70);
      double wide = 0.16 * camera.scale(z);
      canvas.line(
          camera.x(-8, z), camera.y(6.4, z), camera.x(0, z), camera.y(8.6, z), wide, steel.color());
      canvas.line(
          camera.x(8, z), camera.y(6.4, z), camera.x(0, z), camera.y(8.6, z), wide, steel.color());
      canvas.line(
          camera.x(-8, z),
          camera.y(6.4, z),
          camera.x(8, z),
          camera.y(6.4, z),
          wide * 0.7,
          steel.color());
      for (double x = -6; x <= 6; x += 2) {
        canvas.line(
            camera.x(x, z),
            camera.y(6.4, z),
            camera.x(x * 0.7, z),
            camera.y(8.6 - Math.abs(x) * 0.19, z),
            wide * 0.4,
            steel.color());
      }
    }
  }

  private void people(double z, Random random) {
    for (int i = 0; i < 3; i++) {
      double x = (random.nextDouble() - 0.5) * 2.7;
      double tall = (1.55 + 0.2 * random.nextDouble()) * camera.scale(z);
      double foot = camera.y(0, z);
      double px = camera.x(x, z);
      int side = random.nextBoolean() ? 1 : -1;
      canvas.oval(px, foot, tall * 0.2, tall * 0.04, new Rgb(0, 0, 0).color(0.35));
      Rgb coat =
          Rgb.of(
              Color.HSBtoRGB(random.nextFloat(), 0.55f, 0.35f + 0.4f * random.nextFloat())
                  & 0xffffff);
      new Figure(Rgb.of(0xcf9a74), coat, Rgb.of(0x2a2d38), Rgb.of(0x18120f))
          .draw(canvas, px, foot, tall, Figure.Pose.WALK, side);
      double bag = px + side * tall * 0.13;
      canvas.oval(
          bag,
          foot - tall * 0.36,
          tall * 0.075,
          tall * 0.1,
          Rgb.of(GOODS[random.nextInt(10)]).mix(new Rgb(1, 1, 1), 0.2).color());
    }
  }

  private void stall(int side, double z, Random random) {
    double in = side * 1.75;
    double out = side * 5.4;
    double far = z + 4;
    seller(side, z + 2.2, random);
    if (random.nextBoolean()) {
      seller(side, z + 1.2, random);
    }
    canvas.fill(
        camera.outline(in, 0, z, in, 0.75, z, in, 0.75, far, in, 0, far), Rgb.of(0x5a4632).color());
    canvas.fill(
        camera.outline(in, 0, z, in, 0.75, z, out, 0.95, z, out, 0, z),
        new GradientPaint(
            0,
            (float) camera.y(0.9, z),
            Rgb.of(0x8a6a46).color(),
            0,
            (float) camera.y(0, z),
            Rgb.of(0x3a2c1e).color()));
    canvas.fill(
        camera.outline(in, 0.75, z, out, 1.1, z, out, 1.1, far, in, 0.75, far),
        Rgb.of(0x6f5434).color());
    for (double row = far - 0.5; row > z; row -= 0.95) {
      for (double k = 3.1; k >= 0; k -= 0.85) {
        crate(side * (1.8 + k), 0.78 + k * 0.1, row, side, random);
      }
    }
    awning(side, z, far, random);
  }

  private void crate(double x, double y, double z, int side, Random random) {
    Rgb rgb = Rgb.of(GOODS[random.nextInt(GOODS.length)]);
    boolean leafy = rgb.g() > rgb.r() * 1.15;
    double size = (leafy ? 0.1 : 0.075 + 0.03 * random.nextDouble()) * camera.scale(z);
    canvas.fill(
        camera.outline(
            x, y - 0.16, z, x, y + 0.02, z, x + side * 0.8, y + 0.1, z, x + side * 0.8, y - 0.1, z),
        Rgb.of(0xb98f58).color());
    for (double back = 0.75; back > 0; back -= 0.14) {
      for (double k = 0.06; k < 0.8; k += 0.13) {
        double heap = 0.16 * Math.sin(Math.PI * k / 0.86) * Math.sin(Math.PI * (back + 0.1));
        double px = camera.x(x + side * k + 0.03 * random.nextGaussian(), z + back);
        double py = camera.y(y + 0.05 + heap + k * 0.1, z + back);
        Rgb tone = rgb.times(0.75 + 0.4 * random.nextDouble());
        if (leafy) {
          greens(px, py, size, tone, random);
        } else {
          canvas.ball(px, py, size, tone);
        }
      }
    }
    double tx = camera.x(x + side * 0.4, z);
    double ty = camera.y(y + 0.02, z);
    double tag = 0.1 * camera.scale(z);
    canvas.poly(
        Rgb.of(0xfbf6e4).color(),
        tx - tag,
        ty,
        tx - tag,
        ty - tag * 1.2,
        tx + tag,
        ty - tag * 1.2,
        tx + tag,
        ty);
    canvas.line(
        tx - tag * 0.6,
        ty - tag * 0.6,
        tx + tag * 0.5,
        ty - tag * 0.65,
        tag * 0.2,
        Rgb.of(0xb02820).color());
  }

  private void greens(double x, double y, double size, Rgb rgb, Random random) {
    for (int i = 0; i < 5; i++) {
      double a = random.nextDouble() * Math.PI;
      canvas.line(
          x,
          y,
          x + size * 1.5 * Math.cos(a),
          y - size * 1.5 * Math.sin(a),
          size * 0.55,
          rgb.times(0.65 + 0.6 * random.nextDouble()).color());
    }
    canvas.disc(x, y + size * 0.2, size * 0.35, Rgb.of(0xe6efc8).color());
  }

  private void seller(int side, double z, Random random) {
    double tall = 1.66 * camera.scale(z);
    Rgb coat = Rgb.of(Color.HSBtoRGB(random.nextFloat(), 0.5f, 0.6f) & 0xffffff);
    new Figure(Rgb.of(0xcf9a74), coat, Rgb.of(0x30343c), Rgb.of(0x18120f))
        .draw(canvas, camera.x(side * 4.6, z), camera.y(0.15, z), tall, Figure.Pose.WORK, -side);
  }

  private void awning(int side, double z, double far, Random random) {
    Rgb a = Rgb.of(random.nextBoolean() ? 0xc8382c : random.nextBoolean() ? 0x2f7f58 : 0x2c62a0);
    double low = side * 1.35;
    double high = side * 5.6;
    for (int i = 0; i < 9; i++) {
      double n = far - (far - z) * i / 9.0;
      double f = far - (far - z) * (i + 1) / 9.0;
      Rgb rgb = i % 2 == 0 ? a : Rgb.of(0xf4eede);
      Path2D strip = camera.outline(low, 2.75, n, high, 3.9, n, high, 3.9, f, low, 2.75, f);
      canvas.fill(strip, rgb.times(0.72).color());
      canvas.fill(
          camera.outline(
              low, 2.75, n, low, 2.75, f, low, 2.42, f, low, 2.5, (n + f) / 2, low, 2.42, n),
          rgb.color());
    }
    canvas.line(
        camera.x(low, z),
        camera.y(0.8, z),
        camera.x(low, z),
        camera.y(2.7, z),
        0.05 * camera.scale(z),
        Rgb.of(0x9aa0a4).color());
    for (double k = z + 0.8; k < far; k += 1.6) {
      double x = camera.x(side * 2.6, k);
      double y = camera.y(2.35, k);
      double size = camera.scale(k);
      canvas.line(x, y, x, camera.y(3.1, k), 2, Rgb.of(0x202020).color());
      canvas.glow(x, y, size * 0.85, Rgb.of(0xffd890), 0.6);
      canvas.disc(x, y, size * 0.07, Rgb.of(0xfffbe8).color());
    }
  }
}
