package dev.duikai.samples;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.nio.file.Path;
import java.util.Random;

/** An advertisement for the season of blossoms, 3.33 to 1. */
final class SpringAd {
  private final Canvas canvas = new Canvas(3330, 1000);
  private final Noise noise = new Noise(131);

  static Canvas draw(Path font) {
    SpringAd ad = new SpringAd();
    ad.canvas.paint(0, 1000, ad::hills);
    ad.branches();
    ad.words(Lettering.of(ad.canvas, font));
    ad.canvas.finish(132, 0.015, 0.1);
    return ad.canvas;
  }

  private Rgb hills(int x, int y) {
    double cloud = Noise.smooth(0.48, 0.75, noise.fbm(x / 620.0, y / 170.0, 5));
    Rgb rgb = Rgb.of(0x9fd0e4).mix(Rgb.of(0xfdf0dc), y / 620.0).mix(new Rgb(1, 1, 1), cloud * 0.7);
    for (int k = 0; k < 6; k++) {
      double crest =
          430
              + k * 88
              + 40 * Math.sin(x / 430.0 + k * 2)
              - 210
                  * Math.pow(noise.fbm(x / (640.0 - 60 * k) + k * 9, k, 5), 1.5)
                  * (1.3 - k * 0.12);
      if (y > crest) {
        double into = Math.min(1, (y - crest) / 150);
        Rgb far = Rgb.of(0x8fbfc4).mix(Rgb.of(0x3f8a4c), k / 5.0);
        double dots = Noise.smooth(0.5, 0.62, noise.fbm(x / (9.0 + 3 * k), y / (6.0 + 2 * k), 3));
        Rgb bloom = k % 2 == 0 ? Rgb.of(0xf5cf3c) : Rgb.of(0xf3b3c6);
        rgb = far.mix(Rgb.of(0xe9f0c8), 0.55 * (1 - into)).mix(bloom, dots * into * k / 6.0);
      }
    }
    return rgb;
  }

  private void branches() {
    Random random = new Random(12);
    branch(3360, 60, Math.PI * 0.86, 340, 34, random);
    branch(3360, 420, Math.PI * 0.95, 260, 24, random);
    branch(2900, -20, Math.PI * 0.62, 200, 18, random);
  }

  private void branch(double x, double y, double turn, double length, double wide, Random random) {
    if (wide < 2.2) {
      return;
    }
    double bow = turn + random.nextGaussian() * 0.12;
    double ex = x + Math.cos(bow) * length;
    double ey = y + Math.sin(bow) * length;
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    path.quadTo(x + Math.cos(turn) * length * 0.5, y + Math.sin(turn) * length * 0.5, ex, ey);
    canvas.stroke(path, wide, Rgb.of(0x4a2f28).color());
    canvas.stroke(path, wide * 0.3, Rgb.of(0x8a6352).color(0.6));
    for (int i = 0; i < (wide < 22 ? 9 : 3); i++) {
      double t = random.nextDouble();
      flower(
          x + (ex - x) * t + random.nextGaussian() * 26,
          y + (ey - y) * t + random.nextGaussian() * 26,
          17 + random.nextDouble() * 22,
          random);
    }
    branch(ex, ey, bow + 0.25 + 0.3 * random.nextDouble(), length * 0.74, wide * 0.66, random);
    branch(ex, ey, bow - 0.3 - 0.3 * random.nextDouble(), length * 0.66, wide * 0.58, random);
  }

  private void flower(double x, double y, double size, Random random) {
    double turn = random.nextDouble() * 6;
    Rgb petal = Rgb.of(0xf6a8c0).mix(Rgb.of(0xfff2f4), random.nextDouble());
    for (int k = 0; k < 5; k++) {
      double a = turn + k * 1.2566;
      canvas.ball(
          x + Math.cos(a) * size * 0.6,
          y + Math.sin(a) * size * 0.6,
          size * 0.5,
          petal.times(0.9 + 0.1 * random.nextDouble()).mix(new Rgb(1, 1, 1), 0.2));
    }
    for (int k = 0; k < 8; k++) {
      double a = turn + k * 0.785;
      canvas.line(
          x,
          y,
          x + Math.cos(a) * size * 0.4,
          y + Math.sin(a) * size * 0.4,
          1.6,
          Rgb.of(0xc23a5a).color());
    }
    canvas.disc(x, y, size * 0.15, Rgb.of(0xe8b030).color());
  }

  private void words(Lettering type) {
    canvas.filter(
        0,
        1000,
        (x, y, old) ->
            old.mix(
                new Rgb(1, 0.99, 0.95),
                0.72 * Noise.smooth(2150, 1300, x) * Noise.smooth(1010, 560, y)));
    Rgb red = Rgb.of(0xb3202c);
    type.line("2026 桐川赏花季", 120, 190, 110, 0.06, Rgb.of(0x2f6a48).color());
    type.edged(
        "春风十里 花约桐川",
        110,
        480,
        268,
        new GradientPaint(0, 250, Rgb.of(0xd8344a).color(), 0, 500, red.color()),
        new Rgb(1, 1, 1));
    type.line("澜山杏花　白塘油菜　汶水桃林　平岗梨园", 124, 660, 104, 0.03, Rgb.of(0x27402f).color());
    canvas.pen.setPaint(red.color());
    canvas.pen.fill(new java.awt.geom.RoundRectangle2D.Double(120, 735, 1010, 150, 40, 40));
    type.line("3月21日—4月20日", 165, 840, 106, 0.02, new Rgb(1, 1, 1).color());
    type.line("周末赏花专线 全程2元", 1190, 838, 84, 0.02, red.color());
    type.line("桐川市文化旅游推广中心　咨询电话：0000-0312026", 124, 962, 56, 0.02, new Rgb(1, 1, 1).color());
  }
}
