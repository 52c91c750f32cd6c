package dev.duikai.samples;

import java.util.stream.IntStream;

/** Draws a landscape, column by column from near to far. */
record Terrain(Height land, Ground ground, Rgb haze, double hazeDepth) {

  /** How high the land lies. */
  interface Height {
    double at(double x, double z);
  }

  /** The colour of a place; light is 0 in shadow and 1 towards the sun. */
  interface Ground {
    Rgb at(double x, double y, double z, double light, double steep);
  }

  void draw(Canvas canvas, Camera camera, double near, double far) {
    IntStream.range(0, canvas.width).parallel().forEach(x -> column(canvas, camera, x, near, far));
  }

  private void column(Canvas canvas, Camera camera, int column, double near, double far) {
    double slope = (column - camera.middle()) / camera.focal();
    double top = canvas.height;
    for (double d = near; d < far && top > 0; d *= 1.0014) {
      double px = camera.eyeX() + slope * d;
      double pz = camera.eyeZ() + d;
      double py = land.at(px, pz);
      double row = camera.horizon() - camera.focal() * (py - camera.eyeY()) / d;
      if (row < top) {
        Rgb rgb = hazed(colour(px, py, pz, d), d);
        int first = (int) Math.max(0, Math.ceil(row));
        int last = (int) Math.min(canvas.height, Math.ceil(top));
        for (int y = first; y < last; y++) {
          canvas.image.setRGB(column, y, rgb.packed());
        }
        if (first >= 1 && first <= canvas.height) {
          Rgb behind = Rgb.of(canvas.image.getRGB(column, first - 1));
          canvas.image.setRGB(column, first - 1, behind.mix(rgb, first - row).packed());
        }
        top = row;
      }
    }
  }

  private Rgb colour(double px, double py, double pz, double depth) {
    double e = 0.02 + depth * 0.002;
    double dx = (land.at(px + e, pz) - py) / e;
    double dz = (land.at(px, pz + e) - py) / e;
    double length = Math.sqrt(dx * dx + dz * dz + 1);
    double light = (-0.62 * -dx + 0.66 - 0.42 * dz) / length;
    return ground.at(px, py, pz, Math.clamp(light, 0, 1), 1 - 1 / length);
  }

  private Rgb hazed(Rgb rgb, double depth) {
    return rgb.mix(haze, 1 - Math.exp(-depth / hazeDepth));
  }
}
