package dev.duikai.samples;

import java.awt.geom.Path2D;
import java.util.Random;

/** Dark reeds at the lower left, before a lake or a river. */
final class Reeds {
  private Reeds() {}

  static void draw(Canvas canvas) {
    Random random = new Random(8);
    for (int i = 0; i < 900; i++) {
      double x = random.nextDouble() * 900 * random.nextDouble() - 20;
      double tall = (230 + 150 * random.nextDouble()) * (1 - x / 1000);
      double bow = (random.nextDouble() - 0.35) * 120;
      Path2D reed = new Path2D.Double();
      reed.moveTo(x, 1610);
      reed.quadTo(x + bow * 0.1, 1600 - tall * 0.7, x + bow, 1610 - tall);
      Rgb rgb = Rgb.of(0x0d0f1c).mix(Rgb.of(0x5a4038), random.nextDouble() * 0.8);
      canvas.stroke(reed, 1.5 + random.nextDouble() * 4, rgb.color(0.95));
      if (i % 9 == 0) {
        canvas.oval(x + bow, 1600 - tall, 5, 22, Rgb.of(0x4a3028).color());
      }
    }
  }
}
