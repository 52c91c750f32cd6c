package dev.duikai.samples;

import java.util.Random;

/** A match under floodlight, seen from behind the touch line. */
final class FootballScene {
  private static final int HORIZON = 560;
  private final Canvas canvas = new Canvas(2400, 1600);
  private final Noise noise = new Noise(91);
  private final Camera camera = new Camera(1200, HORIZON, 1650, 0, 4.6, -6);

  static Canvas draw() {
    FootballScene scene = new FootballScene();
    scene.canvas.paint(0, 820, scene::stand);
    scene.crowd();
    scene.canvas.soften(90, 800, 5);
    scene.roof();
    scene.boards();
    scene.canvas.paint((int) scene.camera.y(0, 62), 1600, scene::grass);
    scene.goal();
    scene.players();
    scene.lights();
    scene.canvas.finish(92, 0.035, 0.35);
    return scene.canvas;
  }

  private Rgb stand(int x, int y) {
    double row = (y - 170) / 19.0;
    double step = row - Math.floor(row);
    Rgb seats = Rgb.of(0x2b4a80).times(0.45 + 0.3 * step);
    boolean aisle = Math.abs((x - 1200) / 330.0 - Math.round((x - 1200) / 330.0)) < 0.035;
    Rgb night = Rgb.of(0x0f1730).mix(Rgb.of(0x3a4a78), y / 240.0);
    return y < 170 ? night : aisle ? Rgb.of(0x9a968e).times(0.5 + 0.3 * step) : seats;
  }

  private void crowd() {
    Random random = new Random(17);
    for (int row = 0; row < 30; row++) {
      double y = 176 + row * 19;
      for (double x = 0; x < 2400; x += 15) {
        boolean aisle = Math.abs((x - 1200) / 330.0 - Math.round((x - 1200) / 330.0)) < 0.045;
        if (aisle || random.nextDouble() < 0.12) {
          continue;
        }
        double px = x + random.nextDouble() * 7;
        boolean red = noise.at(x / 400 + 3, row / 9.0) > 0.45;
        Rgb team = red ? Rgb.of(0xc03028) : Rgb.of(0xe8e4da);
        Rgb any =
            Rgb.of(
                java.awt.Color.HSBtoRGB(random.nextFloat(), 0.4f, 0.3f + 0.5f * random.nextFloat())
                    & 0xffffff);
        Rgb coat = random.nextDouble() < 0.6 ? team.times(0.7 + 0.4 * random.nextDouble()) : any;
        canvas.oval(px, y + 13, 7, 10, coat.color());
        Rgb skin = Rgb.of(0xc89470).times(0.8 + 0.3 * random.nextDouble());
        canvas.oval(px, y, 4.4, 5.4, skin.color());
        canvas.oval(px, y - 2.5, 4.4, 3.6, Rgb.of(0x1c1614).color());
        if (random.nextDouble() < 0.07) {
          canvas.line(px - 6, y + 8, px - 9, y - 12, 3.5, Rgb.of(0xc89470).color());
          canvas.line(px + 6, y + 8, px + 10, y - 12, 3.5, Rgb.of(0xc89470).color());
        }
      }
    }
    for (int i = 0; i < 9; i++) {
      double x = 120 + random.nextDouble() * 2150;
      double y = 230 + random.nextDouble() * 380;
      canvas.poly(
          Rgb.of(i % 3 == 0 ? 0xf0c030 : 0xd02c24).color(),
          x,
          y,
          x + 90,
          y - 22,
          x + 96,
          y + 34,
          x + 6,
          y + 56);
      canvas.line(x, y - 6, x + 10, y + 110, 5, Rgb.of(0xd8d0c0).color());
    }
  }

  private void roof() {
    canvas.poly(Rgb.of(0x1a2238).color(), 0, 60, 2400, 60, 2400, 150, 0, 150);
    for (int x = -60; x < 2400; x += 60) {
      canvas.line(x, 150, x + 30, 66, 4, Rgb.of(0x7f8aa0).color());
      canvas.line(x + 30, 66, x + 60, 150, 4, Rgb.of(0x7f8aa0).color());
    }
    canvas.line(0, 150, 2400, 150, 8, Rgb.of(0xaab3c4).color());
    canvas.line(0, 64, 2400, 64, 6, Rgb.of(0x8a94a8).color());
  }

  private void boards() {
    double foot = camera.y(0, 62);
    int[] tones = {0xd8352a, 0xf2f0ea, 0x1f5fa8, 0xf0b428, 0x2f8a4c};
    for (int i = 0; i < 12; i++) {
      Rgb rgb = Rgb.of(tones[i % 5]);
      canvas.poly(
          rgb.color(),
          i * 205,
          foot,
          i * 205,
          foot - 40,
          i * 205 + 200,
          foot - 40,
          i * 205 + 200,
          foot);
      for (int k = 0; k < 5; k++) {
        canvas.line(
            i * 205 + 40 + k * 28,
            foot - 28,
            i * 205 + 40 + k * 28 + 14,
            foot - 12,
            7,
            (i % 5 == 1 ? Rgb.of(0x1f5fa8) : new Rgb(1, 1, 1)).color(0.85));
      }
    }
  }

  private Rgb grass(int x, int y) {
    double z = 4.6 * 1650 / (y - HORIZON) - 6;
    double px = (x - 1200) * (z + 6) / 1650;
    double blade = noise.fbm(px * 14, z * 5, 5);
    double mow = Math.floorMod((int) Math.floor((px + 100) / 5.5), 2) * 0.16;
    Rgb green = Rgb.of(0x2f7a33).mix(Rgb.of(0x7dbb4a), Noise.smooth(0.25, 0.8, blade) * 0.6 + mow);
    double wear = Noise.smooth(0.6, 0.75, noise.fbm(px / 5 + 8, z / 5, 4));
    Rgb turf = green.mix(Rgb.of(0x8d8050), wear * 0.35);
    return onLine(px, z) ? turf.mix(new Rgb(1, 1, 0.97), 0.85) : turf;
  }

  private static boolean onLine(double x, double z) {
    boolean touch = Math.abs(z - 58) < 0.35 || Math.abs(x - 27) < 0.16 && z < 58;
    boolean box =
        z > 12 && z < 50 && Math.abs(x - 11) < 0.15
            || x > 11 && x < 27 && (Math.abs(z - 12) < 0.13 || Math.abs(z - 50) < 0.3);
    boolean small =
        z > 23 && z < 40 && Math.abs(x - 21.5) < 0.15
            || x > 21.5 && x < 27 && (Math.abs(z - 23) < 0.16 || Math.abs(z - 40) < 0.26);
    double arc = Math.hypot(x - 16, z - 31);
    boolean half = Math.abs(x + 26) < 0.16 && z < 58;
    double ring = Math.hypot(x + 26, z - 30);
    return touch
        || box
        || small
        || half
        || Math.abs(ring - 9.15) < 0.17
        || x < 11 && Math.abs(arc - 9.15) < 0.17;
  }

  private void goal() {
    for (double k = 0; k <= 7.4; k += 0.37) {
      bar(27, 0, 27.8 + k, 27, 2.5, 27.8 + k, 1.1, 0.45);
      bar(27, 2.5, 27.8 + k, 29, 2.2, 27.8 + k, 1.1, 0.4);
      bar(29, 2.2, 27.8 + k, 29.6, 0, 27.8 + k, 1.1, 0.45);
    }
    for (double y = 0; y <= 2.3; y += 0.3) {
      bar(29.4, y, 27.8, 29.4, y, 35.2, 1.1, 0.45);
      bar(27, y, 35.2, 29.4, y, 35.2, 1.1, 0.4);
    }
    bar(27, 0, 35.2, 27, 2.5, 35.2, 7, 1);
    bar(27, 2.5, 35.2, 27, 2.5, 27.8, 7, 1);
    bar(27, 0, 27.8, 27, 2.5, 27.8, 8, 1);
  }

  private void bar(
      double x1, double y1, double z1, double x2, double y2, double z2, double wide, double alpha) {
    canvas.line(
        camera.x(x1, z1),
        camera.y(y1, z1),
        camera.x(x2, z2),
        camera.y(y2, z2),
        wide,
        Rgb.of(0xf6f6f2).color(alpha));
  }

  private void players() {
    Rgb red = Rgb.of(0xd23228);
    Rgb white = Rgb.of(0xf0eee8);
    player(24.5, 32, Rgb.of(0xe8d020), Figure.Pose.STAND, -1);
    player(-20, 46, white, Figure.Pose.WALK, 1);
    player(6, 44, red, Figure.Pose.RUN, 1);
    player(15, 37, white, Figure.Pose.RUN, -1);
    player(-12, 34, red, Figure.Pose.RUN, 1);
    player(10, 28, white, Figure.Pose.WALK, -1);
    player(-7, 22, white, Figure.Pose.RUN, 1);
    player(3.6, 8.5, white, Figure.Pose.RUN, -1);
    player(-2.9, 5.4, red, Figure.Pose.RUN, 1);
    player(0.3, 3.2, red, Figure.Pose.KICK, 1);
    double x = camera.x(1.55, 3.2);
    double y = camera.y(0.2, 3.2);
    canvas.oval(x + 10, camera.y(0, 3.2), 26, 6, new Rgb(0, 0.1, 0).color(0.45));
    canvas.ball(x, y, 27, new Rgb(0.93, 0.93, 0.9));
    for (int i = 0; i < 5; i++) {
      canvas.disc(
          x + 15 * Math.cos(i * 1.257), y + 15 * Math.sin(i * 1.257), 5, Rgb.of(0x202428).color());
    }
  }

  private void player(double x, double z, Rgb shirt, Figure.Pose pose, int side) {
    double tall = 1.8 * camera.scale(z);
    double px = camera.x(x, z);
    double foot = camera.y(0, z);
    for (int way = -1; way <= 1; way += 2) {
      canvas.poly(
          new Rgb(0, 0.12, 0.02).color(0.3),
          px - tall * 0.06,
          foot,
          px + tall * 0.06,
          foot,
          px + way * tall * 0.75,
          foot - tall * 0.16,
          px + way * tall * 0.6,
          foot - tall * 0.2);
    }
    Rgb legs = shirt.r() > 0.9 && shirt.b() > 0.7 ? Rgb.of(0x24407a) : Rgb.of(0xf0eee8).times(0.9);
    new Figure(Rgb.of(0xc98e66), shirt, legs, Rgb.of(0x18120f))
        .draw(canvas, px, foot, tall, pose, side);
  }

  private void lights() {
    for (int i = 0; i < 8; i++) {
      double x = 150 + i * 300;
      canvas.glow(x, 58, 330, Rgb.of(0xe8f0ff), 0.5);
      for (int k = -2; k <= 2; k++) {
        canvas.disc(x + k * 24, 52, 11, new Rgb(1, 1, 1).color());
      }
    }
  }
}
