package dev.duikai.samples;

/** A lit red lantern. */
final class Lantern {
  private Lantern() {}

  static void draw(Canvas canvas, double px, double py, double size) {
    canvas.glow(px, py, size * 5, Rgb.of(0xff7a3a), 0.42);
    canvas.line(px, py - size * 2.2, px, py + size * 2.2, size * 0.12, Rgb.of(0x3a1a10).color());
    canvas.oval(px, py, size * 1.1, size, Rgb.of(0xd2281c).color());
    for (int i = 3; i >= 0; i--) {
      canvas.oval(px, py, size * (0.2 + 0.22 * i), size, Rgb.of(0xff9a4a).color(0.3));
    }
    canvas.line(
        px - size * 0.5,
        py - size,
        px + size * 0.5,
        py - size,
        size * 0.25,
        Rgb.of(0xe8b04a).color());
    canvas.line(
        px - size * 0.5,
        py + size,
        px + size * 0.5,
        py + size,
        size * 0.25,
        Rgb.of(0xe8b04a).color());
  }
}
