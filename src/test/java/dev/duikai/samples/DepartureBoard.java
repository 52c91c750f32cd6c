package dev.duikai.samples;

import java.util.Random;

/** The board of departures that hangs in the hall. */
final class DepartureBoard {
  private DepartureBoard() {}

  static void draw(Canvas canvas, Camera camera) {
    double z = 46;
    canvas.fill(
        camera.outline(-9, 10.4, z, 9, 10.4, z, 9, 15, z, -9, 15, z), Rgb.of(0x10161c).color());
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          camera.x(side * 7, z),
          camera.y(15, z),
          camera.x(side * 7, z),
          camera.y(24, z),
          4,
          Rgb.of(0x606a72).color());
    }
    Random random = new Random(2);
    for (int row = 0; row < 7; row++) {
      double y = 14.4 - row * 0.58;
      for (double x = -8.5; x < 8.4; x += 0.34) {
        if (random.nextDouble() < 0.72 && Math.floorMod((int) (x * 3 + 40), 8) > 1) {
          Rgb rgb = x < -4 ? Rgb.of(0xffc23a) : x > 5 ? Rgb.of(0x55e07a) : Rgb.of(0xff7a3c);
          canvas.fill(
              camera.outline(x, y, z, x + 0.24, y, z, x + 0.24, y - 0.34, z, x, y - 0.34, z),
              rgb.color(0.9));
        }
      }
    }
  }
}
