package dev.duikai.samples;

import java.awt.geom.Path2D;

/** A hand loom from the weaver's seat: brocade, warp, reed, shafts and a shuttle. */
final class WeavingScene {
  private static final int HORIZON = -260;
  private static final double FELL = 930;
  private final Canvas canvas = new Canvas(2400, 1600);
  private final Noise noise = new Noise(113);

  static Canvas draw() {
    WeavingScene scene = new WeavingScene();
    scene.canvas.paint(0, 1600, scene::room);
    scene.canvas.soften(0, 520, 13);
    scene.canvas.filter(250, 1600, scene::threads);
    scene.shafts();
    scene.reed();
    scene.beam(40, 150);
    scene.beam(1480, 1640);
    scene.shuttle();
    scene.canvas.filter(0, 1600, scene::window);
    scene.canvas.finish(114, 0.03, 0.5);
    return scene.canvas;
  }

  private Rgb room(int x, int y) {
    double plank = Math.floorMod(x, 310) < 6 ? 0.5 : 1;
    double grain = noise.fbm(x / 26.0, y / 300.0, 5);
    return Rgb.of(0x3a2618).mix(Rgb.of(0x7d5632), grain).times(plank * 0.75);
  }

  private Rgb window(int x, int y, Rgb old) {
    double beam = Noise.smooth(0.25, 0.6, Math.sin((x * 0.8 + y) / 330.0) * 0.5 + 0.5);
    double fall = Math.exp(-Math.hypot(x - 200, y + 200) / 1500);
    return old.times(0.62 + 0.75 * fall).plus(Rgb.of(0xffe2a8).times(0.16 * beam * fall));
  }

  private Rgb threads(int x, int y, Rgb old) {
    double depth = 1500.0 / (y - HORIZON);
    double px = (x - 1200) * depth;
    if (Math.abs(px) > 1050) {
      return old;
    }
    double across = px / 5.2;
    int index = (int) Math.floor(across);
    double round = Math.sin(Math.PI * (across - index));
    Rgb dye = dye(index);
    if (y > FELL) {
      return cloth(px, depth, index, round, dye);
    }
    double gap = Noise.smooth(0.15, 0.5, round);
    double lower = 0.35 + 0.3 * Noise.smooth(FELL, 300, y);
    double tint = index % 2 == 0 ? 1 : lower;
    double shine = 0.75 + 0.5 * noise.at(index * 3.7, y / 160.0);
    return Rgb.of(0x20140e).mix(dye.times((0.45 + 0.65 * round) * shine * tint), gap);
  }

  private Rgb dye(int index) {
    int stripe = Math.floorMod(index, 84);
    if (stripe < 6 || stripe > 77) {
      return Rgb.of(0xe0b048);
    }
    return stripe < 14 || stripe > 69 ? Rgb.of(0xf0e4cc) : Rgb.of(0xa8261f);
  }

  private Rgb cloth(double px, double depth, int index, double round, Rgb dye) {
    double down = 620 / depth;
    int pick = (int) Math.floor(down / 4.6);
    double weft = Math.sin(Math.PI * (down / 4.6 - pick));
    boolean over = (index + pick & 1) == 0;
    Rgb yarn = motif(px, down, dye);
    double relief = over ? 0.55 + 0.5 * round : 0.5 + 0.5 * weft;
    double fuzz = 0.88 + 0.24 * noise.fbm(px / 6, down / 5, 4);
    double fold = 0.86 + 0.28 * noise.fbm(px / 420, down / 260, 3);
    return yarn.times(relief * fuzz * fold * (over ? 1.1 : 0.92));
  }

  /** Diamonds with flowers in them, and running waves at the borders. */
  private Rgb motif(double px, double down, Rgb dye) {
    double step = 5.2 * 2;
    double sx = Math.floor(px / step) * step;
    double sy = Math.floor(down / 9.2) * 9.2;
    double border = Math.abs(sx);
    if (border > 860) {
      double wave = Math.sin(sy / 34) * 40;
      double off = Math.abs(border - 950 - wave);
      return off < 24 ? Rgb.of(0xe6b84e) : off < 46 ? Rgb.of(0xf3ead2) : Rgb.of(0x1f4f7c);
    }
    double cx = Math.floorMod((int) (sx + 4300), 430) - 215;
    double cy = Math.floorMod((int) (sy), 320) - 160;
    double diamond = Math.abs(cx) / 215 + Math.abs(cy) / 160;
    double petal = Math.hypot(cx, cy * 1.2) / (62 + 34 * Math.cos(8 * Math.atan2(cy, cx)));
    if (petal < 0.42) {
      return Rgb.of(0xf7d36a);
    }
    if (petal < 1) {
      return Rgb.of(0xe86a8a).mix(Rgb.of(0xfbe4e0), petal);
    }
    if (Math.abs(diamond - 0.93) < 0.06) {
      return Rgb.of(0xe6b84e);
    }
    if (diamond > 1.12) {
      double small = Math.hypot(Math.abs(cx) - 215, (Math.abs(cy) - 160) * 1.2);
      return small < 40 ? Rgb.of(0x5fb0a0) : small < 58 ? Rgb.of(0xf3ead2) : Rgb.of(0x1d5a78);
    }
    return Math.abs(diamond - 0.74) < 0.035 ? Rgb.of(0x2f8a6a) : dye.mix(Rgb.of(0x9c1f24), 0.8);
  }

  private void shafts() {
    for (int shaft = 0; shaft < 4; shaft++) {
      double y = 330 + shaft * 62;
      for (double x = 150 - shaft * 12; x < 2250 + shaft * 12; x += 9.4) {
        double shake = 3 * noise.at(x / 7, shaft);
        canvas.line(
            x + shake,
            y - 120,
            x - shake,
            y + 74,
            2.4,
            Rgb.of(0xf1e6cf).times(0.55 + 0.14 * shaft + 0.2 * noise.at(x, 5)).color());
        canvas.oval(x, y - 22, 2.6, 8, Rgb.of(0xb58f4c).color());
      }
      wood(110 - shaft * 14, y - 140, 2180 + shaft * 28, 26);
      wood(110 - shaft * 14, y + 70, 2180 + shaft * 28, 20);
    }
  }

  private void reed() {
    for (double x = 90; x < 2310; x += 5.4) {
      canvas.line(
          x,
          690,
          x + (x - 1200) * 0.012,
          884,
          1.7,
          Rgb.of(0xd8c9a0).times(0.6 + 0.5 * noise.at(x, 9)).color(0.85));
    }
    wood(40, 640, 2320, 60);
    wood(40, 872, 2320, 52);
  }

  private void beam(double top, double foot) {
    wood(-10, top, 2420, foot - top);
  }

  private void wood(double left, double top, double wide, double tall) {
    canvas.filter(
        (int) top,
        (int) (top + tall),
        (x, y, old) -> {
          if (x < left || x > left + wide) {
            return old;
          }
          double t = (y - top) / tall;
          double grain = noise.fbm(x / 190.0 + top, y / 5.0, 5);
          double round = 0.5 + 0.75 * Math.sin(Math.PI * Math.min(1, t * 0.85 + 0.12));
          return Rgb.of(0x6a4020).mix(Rgb.of(0xc08a4e), grain).times(round);
        });
    canvas.poly(
        new Rgb(0, 0, 0).color(0.28),
        left,
        top + tall,
        left + wide,
        top + tall,
        left + wide,
        top + tall + 14,
        left,
        top + tall + 10);
  }

  private void shuttle() {
    for (int i = 0; i < 10; i++) {
      canvas.oval(1500, 1170, 400 - i * 9, 62 - i * 4, new Rgb(0, 0, 0).color(0.07));
    }
    canvas.pen.rotate(-0.12, 1480, 1130);
    Path2D boat = new Path2D.Double();
    boat.moveTo(1080, 1130);
    boat.curveTo(1250, 1040, 1710, 1040, 1880, 1130);
    boat.curveTo(1710, 1205, 1250, 1205, 1080, 1130);
    canvas.fill(
        boat,
        new java.awt.GradientPaint(
            0, 1060, Rgb.of(0xe6b676).color(), 0, 1195, Rgb.of(0x5a3416).color()));
    for (int i = 0; i < 40; i++) {
      double y = 1078 + i * 2.6;
      canvas.line(
          1180 + noise.at(i, 1) * 90,
          y,
          1780 - noise.at(i, 2) * 90,
          y + 4,
          1.6,
          Rgb.of(0x4a2a12).color(0.28));
    }
    canvas.oval(1480, 1122, 215, 44, Rgb.of(0x2a170b).color());
    for (int i = 0; i < 62; i++) {
      double x = 1310 + i * 5.6;
      double half = 34 * Math.sqrt(Math.max(0.05, 1 - Math.pow((i - 31) / 33.0, 2)));
      canvas.line(
          x,
          1122 - half,
          x + 5,
          1122 + half,
          5,
          Rgb.of(0x2b7aa8).times(0.55 + 0.6 * noise.at(i * 1.7, 4)).color());
    }
    canvas.pen.rotate(0.12, 1480, 1130);
    Path2D yarn = new Path2D.Double();
    yarn.moveTo(1310, 1150);
    yarn.curveTo(1000, 1230, 700, 1000, 160, 946);
    canvas.stroke(yarn, 6, Rgb.of(0x1d5478).color());
    canvas.stroke(yarn, 2.5, Rgb.of(0x6fb8de).color());
  }
}
