package dev.duikai.samples;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** A woven basket full of tea leaves. */
final class Basket {
  private Basket() {}

  static void draw(Canvas canvas) {
    for (int row = 0; row < 17; row++) {
      double half = 170 + row * -3.2;
      for (int k = -9; k <= 9; k++) {
        double x = 470 + k * half / 9.5;
        double light = 0.45 + 0.5 * (1 - Math.abs(k + 1) / 10.0) + (row + k & 1) * 0.18;
        canvas.oval(x, 1330 + row * 22, half / 15, 13, Rgb.of(0xb98a48).times(light).color());
      }
    }
    Random random = new Random(15);
    for (int i = 0; i < 620; i++) {
      double x = 470 + random.nextGaussian() * 75;
      double y = 1322 - random.nextDouble() * 60 * Math.exp(-Math.pow((x - 470) / 120, 2));
      leaf(
          canvas,
          x,
          y,
          26,
          random.nextDouble() * 6.3,
          Rgb.of(0x3f7a2c).mix(Rgb.of(0xc4e06a), random.nextDouble()));
    }
    canvas.stroke(new Ellipse2D.Double(296, 1292, 348, 66), 16, Rgb.of(0x8c6530).color());
  }

  static void leaf(Canvas canvas, double x, double y, double size, double turn, Rgb rgb) {
    double c = Math.cos(turn) * size;
    double s = Math.sin(turn) * size;
    Path2D leaf = new Path2D.Double();
    leaf.moveTo(x, y);
    leaf.quadTo(x + c * 0.5 - s * 0.32, y + s * 0.5 + c * 0.32, x + c, y + s);
    leaf.quadTo(x + c * 0.5 + s * 0.32, y + s * 0.5 - c * 0.32, x, y);
    canvas.fill(leaf, rgb.color());
    canvas.line(x, y, x + c * 0.9, y + s * 0.9, 1.3, rgb.times(0.6).color());
  }
}
