package dev.duikai.samples;

import java.awt.GradientPaint;
import java.nio.file.Path;

/** An advertisement for an exhibition of old kiln ware, 3.33 to 1. */
final class MuseumAd {
  private final Canvas canvas = new Canvas(3330, 1000);
  private final Noise noise = new Noise(141);

  /** A turned pot: its place, height and three widths, its glaze and its ornament. */
  private record Pot(double x, double foot, double tall, double[] widths, int glaze, int kind) {
    double half(double t) {
      double at = t * (widths.length - 1);
      int i = (int) Math.min(widths.length - 2, Math.floor(at));
      double part = at - i;
      double ease = part * part * (3 - 2 * part);
      return widths[i] + (widths[i + 1] - widths[i]) * ease;
    }
  }

  private static final Pot[] POTS = {
    new Pot(2050, 850, 560, new double[] {62, 50, 150, 190, 150, 95, 110}, 0xdfe9ea, 1),
    new Pot(2480, 880, 700, new double[] {105, 70, 66, 130, 235, 250, 190, 120, 135}, 0x6fa08c, 2),
    new Pot(2870, 850, 420, new double[] {150, 120, 215, 240, 200, 110, 120}, 0xa5502c, 3),
    new Pot(3150, 890, 250, new double[] {175, 165, 140, 90, 60, 70}, 0x2f4f86, 0),
    new Pot(2270, 905, 190, new double[] {150, 140, 112, 70, 50, 58}, 0xc9a25a, 0)
  };

  static Canvas draw(Path font) {
    MuseumAd ad = new MuseumAd();
    ad.canvas.paint(0, 1000, ad::wall);
    for (Pot pot : POTS) {
      ad.pot(pot);
    }
    ad.words(Lettering.of(ad.canvas, font));
    ad.canvas.finish(142, 0.015, 0.3);
    return ad.canvas;
  }

  private Rgb wall(int x, int y) {
    double lamp = Math.exp(-Math.hypot((x - 2500) / 1.5, y - 330) / 420);
    double clay = noise.fbm(x / 160.0, y / 160.0, 6);
    Rgb rgb = Rgb.of(0x16222e).mix(Rgb.of(0x2e4150), clay).mix(Rgb.of(0xd8a868), lamp * 0.75);
    if (y > 800) {
      double grain = noise.fbm(x / 300.0, y / 9.0, 5);
      Rgb table = Rgb.of(0x2a1710).mix(Rgb.of(0x8a5630), grain);
      rgb = table.times(0.5 + 0.9 * Math.exp(-Math.abs(x - 2520) / 620.0));
    }
    return rgb;
  }

  private void pot(Pot pot) {
    for (int i = 0; i < 12; i++) {
      canvas.oval(
          pot.x + 40,
          pot.foot,
          pot.widths[0] + 190 - i * 16,
          44 - i * 3,
          new Rgb(0, 0, 0).color(0.09));
    }
    canvas.filter(
        (int) (pot.foot - pot.tall),
        (int) pot.foot,
        (x, y, old) -> {
          double t = (y - pot.foot + pot.tall) / pot.tall;
          double half = pot.half(t);
          double u = (x - pot.x) / half;
          return Math.abs(u) >= 1 ? old : glaze(pot, u, t, old);
        });
    canvas.oval(
        pot.x,
        pot.foot - pot.tall,
        pot.half(0),
        pot.half(0) * 0.16,
        Rgb.of(pot.glaze).times(0.3).color());
    canvas.stroke(
        new java.awt.geom.Ellipse2D.Double(
            pot.x - pot.half(0),
            pot.foot - pot.tall - pot.half(0) * 0.16,
            pot.half(0) * 2,
            pot.half(0) * 0.32),
        6,
        Rgb.of(pot.glaze).mix(new Rgb(1, 1, 0.95), 0.4).color());
  }

  private Rgb glaze(Pot pot, double u, double t, Rgb old) {
    double angle = Math.asin(u);
    double light = Math.clamp(Math.cos(angle + 0.6), 0, 1);
    double run = noise.fbm(angle * 3 + pot.x, t * 5, 5);
    Rgb base = Rgb.of(pot.glaze).times(0.8 + 0.4 * run);
    Rgb painted = ornament(pot.kind, angle, t, base);
    double crack = Noise.smooth(0.93, 0.99, noise.ridge(angle * 6 + pot.x, t * 9, 2));
    double spot = Math.exp(-(Math.pow((u + 0.42) / 0.09, 2) + Math.pow((t - 0.42) / 0.16, 2)));
    double edge = Noise.smooth(1, 0.985, Math.abs(u));
    Rgb lit =
        painted
            .times(0.16 + 0.95 * light)
            .mix(Rgb.of(0x3a2a1c), crack * 0.25)
            .plus(Rgb.of(0xfff4dc).times(spot * 0.75))
            .plus(Rgb.of(0xffb060).times(0.22 * Noise.smooth(0.75, 1, u)));
    return old.mix(lit, edge);
  }

  private Rgb ornament(int kind, double angle, double t, Rgb base) {
    Rgb blue = Rgb.of(0x234a94);
    if (kind == 1) {
      double vine = Math.sin(angle * 5 + 5 * Math.sin(t * 16)) + Math.sin(t * 34 + angle * 3);
      boolean band = Math.abs(t - 0.26) < 0.012 || Math.abs(t - 0.8) < 0.012;
      boolean bloom = Math.abs(vine) < 0.28 && t > 0.3 && t < 0.77;
      return band || bloom || t > 0.84 && Math.sin(angle * 22) > 0.2 ? base.mix(blue, 0.85) : base;
    }
    if (kind == 2) {
      double lotus = Math.abs(Math.sin(angle * 4)) * 0.1 + 0.36;
      boolean carve =
          Math.abs(t - lotus) < 0.008
              || Math.abs(t - lotus - 0.06) < 0.006
              || Math.abs(t - 0.7 - 0.03 * Math.sin(angle * 9)) < 0.007;
      return carve ? base.times(0.55) : base;
    }
    if (kind == 3) {
      double drip = 0.45 + 0.22 * noise.fbm(angle * 4, 3, 3);
      return t < drip
          ? base.mix(Rgb.of(0xe2b24c), 0.75)
          : t < drip + 0.05 ? Rgb.of(0x4f7a3a) : base;
    }
    return base;
  }

  private void words(Lettering type) {
    GradientPaint gold =
        new GradientPaint(0, 200, Rgb.of(0xfff0c0).color(), 0, 560, Rgb.of(0xd8923a).color());
    type.line("汶水古窑陶瓷特展", 150, 205, 118, 0.12, Rgb.of(0xf3e6cc).color());
    type.line("一窑星火", 130, 565, 352, 0.02, gold);
    canvas.line(150, 640, 1600, 640, 5, Rgb.of(0xd8923a).color());
    type.line("186件馆藏首次亮相　周末加开夜场", 150, 758, 88, 0.03, Rgb.of(0xf3e6cc).color());
    type.line("3月20日—6月20日　桐川博物馆一层东厅　免费参观", 150, 876, 70, 0.02, Rgb.of(0xe6b868).color());
    type.line("开放时间：9:00—17:00（周一闭馆）", 150, 962, 50, 0.02, Rgb.of(0xc8bca4).color());
    canvas.poly(Rgb.of(0xa82820).color(), 1660, 250, 1790, 250, 1790, 590, 1660, 590);
    String seal = "桐川博";
    for (int i = 0; i < 3; i++) {
      type.line(seal.substring(i, i + 1), 1678, 345 + i * 102, 94, 0, Rgb.of(0xfbeedd).color());
    }
  }
}
