package dev.duikai.samples;

/** Smooth seeded noise: the same place always has the same value. */
record Noise(int seed) {

  /** One octave, from 0 to 1. */
  double at(double x, double y) {
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    double u = ease(x - ix);
    double v = ease(y - iy);
    double top = lerp(cell(ix, iy), cell(ix + 1, iy), u);
    double foot = lerp(cell(ix, iy + 1), cell(ix + 1, iy + 1), u);
    return lerp(top, foot, v);
  }

  /** Several octaves, from 0 to 1. */
  double fbm(double x, double y, int octaves) {
    double sum = 0;
    double weight = 0;
    double amplitude = 1;
    double px = x;
    double py = y;
    for (int i = 0; i < octaves; i++) {
      sum += amplitude * at(px, py);
      weight += amplitude;
      amplitude *= 0.5;
      double turned = 1.6 * px - 1.2 * py + 17.3;
      py = 1.2 * px + 1.6 * py + 5.1;
      px = turned;
    }
    return sum / weight;
  }

  /** Sharp crests as of mountains, from 0 to 1. */
  double ridge(double x, double y, int octaves) {
    double sum = 0;
    double amplitude = 0.5;
    double weight = 0;
    double px = x;
    double py = y;
    for (int i = 0; i < octaves; i++) {
      double crest = 1 - Math.abs(2 * at(px, py) - 1);
      sum += amplitude * crest * crest;
      weight += amplitude;
      amplitude *= 0.5;
      double turned = 1.6 * px - 1.2 * py + 3.7;
      py = 1.2 * px + 1.6 * py + 9.2;
      px = turned;
    }
    return sum / weight;
  }

  /** The raw value of a whole-numbered cell, from 0 to 1. */
  double cell(int x, int y) {
    int h = seed * 374761393 + x * 668265263 + y * 1274126177;
    h = (h ^ h >>> 13) * 1274126177;
    h = (h ^ h >>> 16) * 668265263;
    return ((h ^ h >>> 15) & 0xffffff) / (double) 0xffffff;
  }

  static double smooth(double from, double to, double value) {
    return ease(Math.clamp((value - from) / (to - from), 0, 1));
  }

  private static double ease(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double lerp(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
