package dev.duikai.samples;

import java.awt.GradientPaint;
import java.util.Random;

/** A red tractor seen from the side, with the drill behind it. */
final class Tractor {
  private static final Rgb DARK = Rgb.of(0x1d1c1e);
  private static final Rgb RED = Rgb.of(0xc3291d);
  private final Canvas canvas;
  private final double left;
  private final double foot;
  private final double size;

  private Tractor(Canvas canvas, double left, double foot, double size) {
    this.canvas = canvas;
    this.left = left;
    this.foot = foot;
    this.size = size;
  }

  static void draw(Canvas canvas, double left, double foot, double size) {
    Tractor tractor = new Tractor(canvas, left, foot, size);
    tractor.shadow();
    tractor.drill();
    tractor.body();
    tractor.cab();
    tractor.wheel(0, 92, 92);
    tractor.wheel(262, 56, 56);
    tractor.dust();
  }

  private double x(double dx) {
    return left + dx * size;
  }

  private double y(double up) {
    return foot - up * size;
  }

  private void shape(Rgb top, Rgb low, double... xy) {
    double high = 0;
    double[] placed = new double[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      placed[i] = x(xy[i]);
      placed[i + 1] = y(xy[i + 1]);
      high = Math.max(high, xy[i + 1]);
    }
    canvas.poly(
        new GradientPaint(0, (float) y(high), top.color(), 0, (float) y(40), low.color()), placed);
  }

  private void shadow() {
    for (int i = 0; i < 9; i++) {
      canvas.oval(
          x(60),
          y(-2),
          (430 - i * 16) * size,
          (34 - i * 3) * size,
          new Rgb(0.1, 0.06, 0.03).color(0.11));
    }
  }

  private void body() {
    shape(
        RED.mix(new Rgb(1, 1, 1), 0.35),
        RED.times(0.55),
        90,
        62,
        90,
        168,
        150,
        176,
        290,
        160,
        318,
        148,
        322,
        92,
        300,
        62);
    shape(DARK.times(1.6), DARK, 40, 40, 40, 84, 310, 84, 310, 52, 200, 40);
    for (int i = 0; i < 7; i++) {
      canvas.line(
          x(180 + i * 14), y(104), x(184 + i * 14), y(146), 4 * size, RED.times(0.35).color());
    }
    shape(Rgb.of(0xf5e7c8), Rgb.of(0xa08a60), 312, 126, 312, 144, 322, 142, 323, 126);
    canvas.line(x(196), y(166), x(196), y(232), 9 * size, DARK.color());
    canvas.line(x(196), y(232), x(206), y(242), 8 * size, DARK.color());
    shape(
        RED.mix(new Rgb(1, 1, 1), 0.25),
        RED.times(0.6),
        -98,
        92,
        -88,
        150,
        -40,
        192,
        60,
        192,
        96,
        150,
        102,
        110,
        70,
        160,
        -30,
        166,
        -70,
        130);
  }

  private void cab() {
    new Figure(Rgb.of(0xc08a62), Rgb.of(0x3a5f96), Rgb.of(0x26303c), DARK)
        .draw(canvas, x(14), y(78), 178 * size, Figure.Pose.WORK, 1);
    shape(Rgb.of(0xcfe2ea), Rgb.of(0xcfe2ea), 74, 176, 60, 274, 70, 274, 86, 176);
    canvas.poly(
        Rgb.of(0xbcd6e2).color(0.38), x(-58), y(178), x(-48), y(276), x(66), y(276), x(90), y(176));
    canvas.poly(
        new Rgb(1, 1, 1).color(0.3), x(-20), y(180), x(10), y(274), x(34), y(274), x(4), y(180));
    shape(RED.mix(new Rgb(1, 1, 1), 0.3), RED.times(0.7), -66, 274, -62, 292, 74, 292, 84, 274);
    double[][] posts = {{-58, 178, -50, 276}, {90, 172, 68, 276}, {16, 178, 18, 276}};
    for (double[] post : posts) {
      canvas.line(x(post[0]), y(post[1]), x(post[2]), y(post[3]), 7 * size, DARK.color());
    }
  }

  private void drill() {
    canvas.line(x(-250), y(62), x(-50), y(70), 12 * size, DARK.color());
    shape(Rgb.of(0xe6b030), Rgb.of(0x8d6414), -330, 96, -338, 172, -180, 172, -188, 96);
    shape(Rgb.of(0xf4d27a), Rgb.of(0xc99a2c), -344, 168, -340, 182, -178, 182, -174, 168);
    for (int i = 0; i < 7; i++) {
      double dx = -322 + i * 21;
      canvas.line(x(dx), y(98), x(dx - 12), y(20), 5 * size, DARK.color());
      canvas.oval(x(dx - 12), y(20), 9 * size, 22 * size, Rgb.of(0x8a8d92).color());
      canvas.oval(x(dx - 12), y(20), 4 * size, 15 * size, Rgb.of(0x3f4145).color());
    }
    wheel(-262, 44, 40);
  }

  private void wheel(double dx, double radius, double up) {
    double r = radius * size;
    canvas.disc(x(dx), y(up), r, DARK.color());
    for (int i = 0; i < 30; i++) {
      double a = i * Math.PI / 15;
      canvas.line(
          x(dx) + r * 0.8 * Math.cos(a),
          y(up) + r * 0.8 * Math.sin(a),
          x(dx) + r * 1.02 * Math.cos(a + 0.13),
          y(up) + r * 1.02 * Math.sin(a + 0.13),
          r * 0.085,
          Rgb.of(i > 14 && i < 25 ? 0x57514c : 0x2c2a29).color());
    }
    canvas.disc(x(dx), y(up), r * 0.68, Rgb.of(0x343130).color());
    canvas.ball(x(dx), y(up), r * 0.52, Rgb.of(0xe0b43a));
    canvas.disc(x(dx), y(up), r * 0.24, Rgb.of(0x8d6a1c).color());
    canvas.disc(x(dx), y(up), r * 0.13, Rgb.of(0xd9cfb8).color());
  }

  private void dust() {
    Random random = new Random(3);
    for (int i = 0; i < 260; i++) {
      double back = random.nextDouble() * random.nextDouble() * 520;
      double radius = (14 + random.nextDouble() * 46) * size;
      canvas.glow(
          x(-250 - back),
          y(random.nextDouble() * 26 + back * 0.12),
          radius,
          Rgb.of(0xc9a67c),
          0.10);
    }
    for (int i = 0; i < 700; i++) {
      double dx = -420 + random.nextDouble() * 800;
      double r = (1 + random.nextDouble() * 5) * size;
      canvas.ball(
          x(dx),
          y(-16 + random.nextDouble() * 24),
          r,
          Rgb.of(0x7a5434).times(0.7 + 0.5 * random.nextDouble()));
    }
  }
}
