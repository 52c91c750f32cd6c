package dev.duikai.samples;

/** A level camera at a place, looking along z; heights count upwards. */
record Camera(double middle, double horizon, double focal, double eyeX, double eyeY, double eyeZ) {

  double x(double px, double pz) {
    return middle + focal * (px - eyeX) / (pz - eyeZ);
  }

  double y(double py, double pz) {
    return horizon - focal * (py - eyeY) / (pz - eyeZ);
  }

  /** Pixels that one unit takes at this depth. */
  double scale(double pz) {
    return focal / (pz - eyeZ);
  }

  /** An outline through x, y, z, x, y, z and so on. */
  java.awt.geom.Path2D outline(double... xyz) {
    double[] xy = new double[xyz.length / 3 * 2];
    for (int i = 0; i < xyz.length / 3; i++) {
      xy[2 * i] = x(xyz[3 * i], xyz[3 * i + 2]);
      xy[2 * i + 1] = y(xyz[3 * i + 1], xyz[3 * i + 2]);
    }
    return Canvas.outline(xy);
  }
}
