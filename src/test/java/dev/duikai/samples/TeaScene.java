package dev.duikai.samples;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.Random;

/** A tea picker in a bamboo hat on a terraced hill, early in the morning; upright. */
final class TeaScene {
  private static final int HORIZON = 520;
  private final Canvas canvas = new Canvas(1500, 2000);
  private final Noise noise = new Noise(71);
  private final Camera camera = new Camera(750, HORIZON, 1500, 0, 9, 0);

  static Canvas draw() {
    TeaScene scene = new TeaScene();
    scene.canvas.paint(0, 2000, scene::sky);
    new Terrain(scene::land, scene::ground, Rgb.of(0xe9dcb4), 210)
        .draw(scene.canvas, scene.camera, 4, 900);
    scene.canvas.soften(0, 1150, 5);
    scene.picker();
    scene.bushes();
    scene.light();
    scene.canvas.finish(72, 0.04, 0.45);
    return scene.canvas;
  }

  private Rgb sky(int x, int y) {
    double sun = Math.hypot(x - 1130, y - 210);
    double cloud = noise.fbm(x / 700.0, y / 190.0, 5);
    return Rgb.of(0x9fbfce)
        .mix(Rgb.of(0xf7dfa6), Noise.smooth(0, 560, y))
        .mix(Rgb.of(0xfff3cf), Math.exp(-sun / 260))
        .mix(new Rgb(1, 1, 0.98), Math.exp(-sun / 60))
        .mix(Rgb.of(0xfff6e2), Noise.smooth(0.5, 0.75, cloud) * 0.5);
  }

  private double land(double x, double z) {
    double hill =
        Noise.smooth(12, 150, z) * 16
            + 15 * Noise.smooth(6, 90, -x)
            + 26 * (noise.fbm(x / 90, z / 90, 4) - 0.45) * Noise.smooth(14, 60, z)
            + Noise.smooth(170, 600, z) * 130 * noise.ridge(x / 240, z / 240, 5);
    return hill + row(x, z) * (0.9 + 0.35 * noise.fbm(x * 2.2, z * 2.2, 4));
  }

  private double row(double x, double z) {
    double wave = Math.sin((z * 0.9 + x * 0.34 + 5 * noise.at(x / 30, z / 30)) * 1.9);
    return Noise.smooth(-0.55, 0.35, wave) * Noise.smooth(220, 120, z);
  }

  private Rgb ground(double x, double y, double z, double light, double steep) {
    double leaf = noise.fbm(x * 3.1, z * 3.1, 4);
    double top = row(x, z);
    Rgb bush = Rgb.of(0x1e4a22).mix(Rgb.of(0xa9c94e), Noise.smooth(0.35, 0.75, leaf) * top);
    Rgb soil = Rgb.of(0x5d4229).mix(Rgb.of(0x33401f), leaf);
    return soil.mix(bush, Noise.smooth(0.05, 0.3, top)).times(0.3 + 1.05 * light);
  }

  private void picker() {
    Rgb coat = Rgb.of(0x1d3148);
    Path2D body = new Path2D.Double();
    body.moveTo(470, 1700);
    body.curveTo(440, 1400, 470, 1180, 560, 1060);
    body.curveTo(640, 990, 790, 985, 850, 1060);
    body.curveTo(930, 1180, 930, 1420, 925, 1700);
    body.closePath();
    canvas.fill(
        body,
        new GradientPaint(
            470,
            1300,
            coat.times(0.35).color(),
            930,
            1250,
            coat.mix(Rgb.of(0xffe6b0), 0.22).color()));
    folds(coat);
    Basket.draw(canvas);
    head();
    sleeve(700, 1130, 890, 1390, 1090, 1395, 96, coat);
    sleeve(840, 1120, 985, 1330, 1145, 1330, 88, coat.mix(Rgb.of(0xffe6b0), 0.18));
    hand(1120, 1392);
    hand(1178, 1326);
    hat();
  }

  private void folds(Rgb coat) {
    Random random = new Random(6);
    for (int i = 0; i < 70; i++) {
      double x = 520 + random.nextDouble() * 370;
      Path2D fold = new Path2D.Double();
      fold.moveTo(x, 1120 + random.nextDouble() * 300);
      fold.quadTo(x + random.nextDouble() * 40 - 20, 1400, x + random.nextDouble() * 60 - 30, 1690);
      Rgb tone = random.nextBoolean() ? coat.times(0.3) : coat.mix(Rgb.of(0xffe6b0), 0.5);
      canvas.stroke(fold, 3 + random.nextDouble() * 9, tone.color(0.16));
    }
    for (int i = 0; i < 160; i++) {
      double x = 520 + random.nextDouble() * 380;
      double y = 1080 + random.nextDouble() * 600;
      canvas.disc(x, y, 5, Rgb.of(0xe8eef2).color(0.25));
      canvas.disc(x + 3, y - 7, 3.5, Rgb.of(0xe8b8c0).color(0.25));
    }
  }

  private void sleeve(
      double x1, double y1, double x2, double y2, double x3, double y3, double wide, Rgb rgb) {
    Path2D arm = new Path2D.Double();
    arm.moveTo(x1, y1);
    arm.quadTo(x2 - 30, y2 - 40, x2, y2);
    arm.lineTo(x3, y3);
    for (int i = 0; i < 24; i++) {
      double t = Math.pow(i / 23.0, 2.2);
      Rgb tone = rgb.times(0.5).mix(rgb.mix(Rgb.of(0xfff0c8), 0.5), t);
      canvas.pen.translate(0.62 * i, -0.98 * i);
      canvas.stroke(arm, wide * (1 - 0.038 * i), tone.color(i == 0 ? 1 : 0.35));
      canvas.pen.translate(-0.62 * i, 0.98 * i);
    }
  }

  private void hand(double x, double y) {
    Rgb skin = Rgb.of(0x8a5a3c);
    canvas.ball(x, y, 34, skin);
    for (int i = 0; i < 4; i++) {
      canvas.line(
          x + 12,
          y - 14 + i * 11,
          x + 52 - i * 4,
          y + 14 + i * 7,
          15,
          skin.times(0.72 + 0.1 * (3 - i)).color());
    }
    canvas.line(x + 50, y + 16, x + 66, y - 26, 5, Rgb.of(0x7fb23c).color());
    canvas.oval(x + 74, y - 34, 9, 22, Rgb.of(0xb8dc5c).color());
    canvas.oval(x + 56, y - 36, 8, 20, Rgb.of(0x94c648).color());
  }

  private void head() {
    Rgb skin = Rgb.of(0x7a4c34);
    canvas.line(715, 1020, 725, 960, 88, skin.times(0.6).color());
    canvas.oval(
        742,
        905,
        92,
        116,
        new GradientPaint(
            660, 900, skin.times(0.5).color(), 836, 880, skin.mix(Rgb.of(0xffe6b8), 0.4).color()));
    canvas.poly(skin.mix(Rgb.of(0xffe6b8), 0.3).color(), 826, 888, 846, 922, 840, 932, 824, 936);
    Path2D hair = new Path2D.Double();
    hair.moveTo(800, 800);
    hair.curveTo(620, 780, 620, 930, 668, 1010);
    hair.curveTo(700, 1000, 712, 930, 730, 880);
    hair.curveTo(760, 850, 800, 850, 800, 800);
    canvas.fill(hair, Rgb.of(0x1b1512).color());
    canvas.line(786, 882, 808, 880, 5, Rgb.of(0x2a1a12).color());
    canvas.line(800, 968, 826, 964, 5, Rgb.of(0x8a3c30).color());
    canvas.poly(Rgb.of(0x8c2620).color(), 640, 1005, 700, 985, 800, 1020, 780, 1070, 660, 1065);
  }

  private void hat() {
    Path2D brim = new Path2D.Double();
    brim.moveTo(440, 872);
    brim.quadTo(640, 720, 758, 596);
    brim.quadTo(880, 720, 1062, 816);
    brim.quadTo(760, 930, 440, 872);
    canvas.fill(
        brim,
        new GradientPaint(470, 860, Rgb.of(0x6b4d22).color(), 960, 700, Rgb.of(0xf2d48a).color()));
    canvas.pen.setClip(brim);
    for (int i = -26; i <= 34; i++) {
      canvas.line(758, 590, 758 + i * 15, 930, 3, Rgb.of(0x5a3c16).color(0.35));
      canvas.line(760, 590, 763 + i * 15, 930, 2, Rgb.of(0xfff0c0).color(0.35));
    }
    for (int i = 1; i < 15; i++) {
      Path2D ring = new Path2D.Double();
      ring.moveTo(758 - i * 24, 596 + i * 19.5);
      ring.quadTo(758, 610 + i * 25, 758 + i * 24, 596 + i * 16);
      canvas.stroke(ring, 4, Rgb.of(0x5a3c16).color(0.4));
    }
    canvas.pen.setClip(null);
  }

  private void bushes() {
    Random random = new Random(21);
    for (int i = 0; i < 11000; i++) {
      double down = Math.sqrt(i / 11000.0);
      double x = random.nextDouble() * 1560 - 30;
      double crown = 1470 + 90 * noise.fbm(x / 170, 4, 3) - 60 * Noise.smooth(700, 1250, x);
      double y = crown + (2040 - crown) * down + random.nextDouble() * 40;
      double lit = Noise.smooth(0.5, 0, down) * 0.7 + 0.5 * random.nextDouble();
      Rgb rgb = Rgb.of(0x12331a).mix(Rgb.of(0xb6d858), Math.pow(lit, 1.6));
      Basket.leaf(canvas, x, y, 24 + 40 * down, -1.6 + random.nextGaussian() * 0.8, rgb);
    }
  }

  private void light() {
    canvas.filter(
        0,
        2000,
        (x, y, old) -> {
          double sun = Math.hypot(x - 1130, y - 210);
          double beam = noise.at(Math.atan2(y - 210, x - 1130) * 9, 2);
          return old.plus(Rgb.of(0xffdf9a).times(0.2 * Math.exp(-sun / 640) * (0.5 + beam)));
        });
  }
}
