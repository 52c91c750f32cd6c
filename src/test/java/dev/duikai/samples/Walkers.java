package dev.duikai.samples;

/** People who walk home along the old street. */
final class Walkers {
  private Walkers() {}

  static void draw(Canvas canvas, Camera camera) {
    double[][] places = {
      {-1.4, 26, 1}, {0.9, 22, -1}, {1.7, 21.5, -1}, {-0.3, 17, 1}, {-2.2, 13, 1}, {1.9, 10.5, -1}
    };
    int[] coats = {0x8a3a34, 0x3a4f7a, 0x6a5a3c, 0xb8b0a4, 0x2f5a4c, 0x7a3050};
    for (int i = 0; i < places.length; i++) {
      double z = places[i][1];
      double tall = 1.68 * camera.scale(z);
      double x = camera.x(places[i][0], z);
      double foot = camera.y(0, z);
      canvas.oval(x, foot + tall * 0.25, tall * 0.12, tall * 0.3, new Rgb(0, 0, 0).color(0.28));
      new Figure(Rgb.of(0xb98560), Rgb.of(coats[i]).times(0.8), Rgb.of(0x20222c), Rgb.of(0x120e0e))
          .draw(canvas, x, foot, tall, Figure.Pose.WALK, (int) places[i][2]);
    }
  }
}
