package dev.duikai.samples;

import java.awt.Color;

/** A colour with parts from 0 to 1. */
record Rgb(double r, double g, double b) {

  static Rgb of(int hex) {
    return new Rgb((hex >> 16 & 255) / 255.0, (hex >> 8 & 255) / 255.0, (hex & 255) / 255.0);
  }

  Rgb mix(Rgb other, double share) {
    double t = Math.clamp(share, 0, 1);
    return new Rgb(r + (other.r - r) * t, g + (other.g - g) * t, b + (other.b - b) * t);
  }

  Rgb times(double k) {
    return new Rgb(r * k, g * k, b * k);
  }

  Rgb plus(Rgb other) {
    return new Rgb(r + other.r, g + other.g, b + other.b);
  }

  int packed() {
    return byteOf(r) << 16 | byteOf(g) << 8 | byteOf(b);
  }

  Color color() {
    return new Color(packed());
  }

  Color color(double alpha) {
    return new Color(byteOf(r), byteOf(g), byteOf(b), byteOf(alpha));
  }

  private static int byteOf(double part) {
    return (int) Math.round(Math.clamp(part, 0, 1) * 255);
  }
}
