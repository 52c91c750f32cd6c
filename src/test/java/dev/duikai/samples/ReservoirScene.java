package dev.duikai.samples;

import java.util.Random;

/** A dam in spring that lets water down through its gates. */
final class ReservoirScene {
  private static final int CREST = 640;
  private static final int FOOT = 1190;
  private final Canvas canvas = new Canvas(2400, 1600);
  private final Noise noise = new Noise(53);
  private final Camera camera = new Camera(1200, 520, 1700, 0, 70, 0);

  static Canvas draw() {
    ReservoirScene scene = new ReservoirScene();
    scene.canvas.paint(
        0, 1600, Skies.day(scene.canvas, 29, 520, Rgb.of(0x4e86bd), Rgb.of(0xe4ebec)));
    new Terrain(scene::land, scene::ground, Rgb.of(0xc6d3d8), 2600)
        .draw(scene.canvas, scene.camera, 60, 5000);
    scene.canvas.paint(FOOT - 40, 1600, scene::pool);
    scene.dam();
    scene.crest();
    scene.mist();
    scene.banks();
    scene.canvas.finish(54, 0.03, 0.35);
    return scene.canvas;
  }

  private double land(double x, double z) {
    double side = Noise.smooth(150, 800, Math.abs(x + 20) + 0.12 * z);
    double peaks = noise.ridge(x / 800 + 2, z / 800, 7) * 430;
    double far = Noise.smooth(1400, 4200, z) * 380 * noise.ridge(x / 1100, z / 900, 6);
    return side * (60 + peaks) + far + 7 * noise.fbm(x / 9, z / 9, 4);
  }

  private Rgb ground(double x, double y, double z, double light, double steep) {
    double leaf = noise.fbm(x / 7, z / 7, 5);
    Rgb wood = Rgb.of(0x24492b).mix(Rgb.of(0x7fa04a), Noise.smooth(0.3, 0.75, leaf));
    Rgb bloom =
        wood.mix(
            Rgb.of(0xf0c4d0),
            Noise.smooth(0.64, 0.7, noise.fbm(x / 26 + 9, z / 26, 3))
                * Noise.smooth(0.4, 0.6, leaf));
    Rgb rock = Rgb.of(0x77716b).mix(Rgb.of(0xb0a698), leaf);
    return bloom.mix(rock, Noise.smooth(0.36, 0.6, steep)).times(0.35 + 1.05 * light);
  }

  private static double edge(double y) {
    double t = (y - CREST) / (FOOT - CREST);
    return 150 + 330 * t;
  }

  private static int gate(double x) {
    double part = (x - 620) / 232.0;
    int k = (int) Math.floor(part);
    return k >= 0 && k < 5 && part - k > 0.14 ? k : -1;
  }

  private void dam() {
    canvas.filter(
        CREST,
        FOOT + 10,
        (x, y, old) -> {
          double left = edge(y) + 26 * (noise.fbm(y / 40.0, 3, 4) - 0.5);
          double right = 2400 - edge(y) * 0.9 - 26 * (noise.fbm(y / 40.0, 8, 4) - 0.5);
          if (x < left || x > right) {
            return old;
          }
          return gate(x) >= 0 && y > CREST + 66 ? fall(x, y) : wall(x, y);
        });
  }

  private Rgb wall(int x, int y) {
    double streak = noise.fbm(x / 16.0, y / 260.0, 5);
    double block = (y - CREST) % 62 < 3 || Math.floorMod(x, 174) < 3 ? 0.8 : 1;
    double curve = 0.72 + 0.36 * Math.sin(Math.PI * (x - 100) / 2500.0 + 0.4);
    double damp = Noise.smooth(0.35, 1, (y - CREST) / (double) (FOOT - CREST));
    Rgb stone = Rgb.of(0xd8d2c4).mix(Rgb.of(0x8f897c), Noise.smooth(0.4, 0.75, streak));
    boolean pier = x > 620 && x < 1812 && gate(x) < 0;
    return stone.mix(Rgb.of(0x5f6a5c), damp * 0.5).times(block * curve * (pier ? 1.08 : 0.94));
  }

  private Rgb fall(int x, int y) {
    double down = (y - CREST - 66) / (double) (FOOT - CREST - 66);
    double inGate = ((x - 620) / 232.0 - gate(x) - 0.14) / 0.86;
    double lace =
        0.45 * noise.at(x / 9.0, y / 150.0)
            + 0.33 * noise.at(x / 4.0 + 7, y / 60.0)
            + 0.22 * noise.at(x / 2.0, y / 22.0 + 4);
    double foam = Noise.smooth(0.3 - 0.15 * down, 0.62, lace);
    double round = 0.72 + 0.36 * Math.sin(Math.PI * inGate);
    if (down < 0.12) {
      return Rgb.of(0x33424a).mix(Rgb.of(0x9fc0c6), down * 6).times(round);
    }
    return Rgb.of(0x7fa9b2).mix(Rgb.of(0xfafdfd), foam).times(round);
  }

  private Rgb pool(int x, int y) {
    double depth = 120000.0 / (y - 980);
    double wave = noise.fbm(x / 1900.0 * depth * 0.5, depth / 2.1, 5);
    double fine = noise.fbm(x / 34.0, depth * 2, 4);
    double near = Noise.smooth(FOOT - 40, 1600, y);
    Rgb green = Rgb.of(0x6fa3a0).mix(Rgb.of(0x24565e), Noise.smooth(0.3, 0.75, wave));
    double boil =
        Noise.smooth(0.62, 0.1, near)
            * Noise.smooth(0.25, 0.55, fine)
            * Noise.smooth(1050, 450, Math.abs(x - 1216));
    double fleck = Noise.smooth(0.6, 0.72, noise.fbm(x / 60.0 + 9, y / 11.0, 5));
    return green.mix(new Rgb(0.97, 0.99, 0.99), Math.max(boil, fleck * 0.65));
  }

  private void crest() {
    canvas.poly(
        Rgb.of(0xe6e0d2).color(),
        80,
        CREST + 22,
        80,
        CREST - 10,
        2330,
        CREST - 10,
        2330,
        CREST + 22);
    canvas.poly(
        Rgb.of(0x7d776c).color(),
        80,
        CREST + 22,
        80,
        CREST + 34,
        2330,
        CREST + 34,
        2330,
        CREST + 22);
    for (int x = 90; x < 2330; x += 18) {
      canvas.line(x, CREST - 10, x, CREST - 30, 2, Rgb.of(0xf2efe6).color());
    }
    canvas.line(80, CREST - 31, 2330, CREST - 31, 4, Rgb.of(0xf2efe6).color());
    for (int k = 0; k <= 5; k++) {
      hoist(620 + k * 232);
    }
    for (int x = 190; x < 2330; x += 212) {
      canvas.line(x, CREST - 10, x, CREST - 112, 4, Rgb.of(0x4b5358).color());
      canvas.line(x, CREST - 112, x + 26, CREST - 118, 4, Rgb.of(0x4b5358).color());
    }
  }

  private void hoist(double x) {
    canvas.poly(
        Rgb.of(0xcfc8b8).color(),
        x - 4,
        CREST + 60,
        x - 4,
        CREST - 96,
        x + 36,
        CREST - 96,
        x + 36,
        CREST + 60);
    canvas.poly(
        Rgb.of(0x9a9284).color(),
        x + 22,
        CREST + 60,
        x + 22,
        CREST - 96,
        x + 36,
        CREST - 96,
        x + 36,
        CREST + 60);
    canvas.poly(
        Rgb.of(0x8c3b2c).color(),
        x - 16,
        CREST - 96,
        x + 2,
        CREST - 128,
        x + 30,
        CREST - 128,
        x + 48,
        CREST - 96);
    for (int w = 0; w < 3; w++) {
      canvas.poly(
          Rgb.of(0x3d5a6c).color(),
          x + 2,
          CREST - 76 + w * 22,
          x + 16,
          CREST - 76 + w * 22,
          x + 16,
          CREST - 62 + w * 22,
          x + 2,
          CREST - 62 + w * 22);
    }
  }

  private void mist() {
    Random random = new Random(4);
    for (int i = 0; i < 420; i++) {
      double x = 700 + random.nextDouble() * 1100;
      double y = FOOT + 20 - Math.abs(random.nextGaussian()) * 46;
      canvas.glow(x, y, 40 + random.nextDouble() * 95, new Rgb(0.97, 0.99, 1), 0.10);
    }
  }

  private void banks() {
    Random random = new Random(9);
    for (int i = 0; i < 42000; i++) {
      boolean left = i % 2 == 0;
      double down = random.nextDouble();
      double y = 1010 + 600 * down;
      double reach = 470 - 330 * Math.pow(Math.abs(down - 0.25), 1.2) - 120 * down;
      double x = random.nextDouble() * (reach + 50 * noise.at(y / 50, left ? 1 : 2));
      y += 130 * (noise.fbm(x / 120, left ? 3 : 5, 3) - 0.6) * (1 - down);
      double r = 2 + 8 * random.nextDouble() * (0.4 + down);
      double lit = Noise.smooth(0.3, 0.75, noise.fbm(x / 38, (left ? y : y + 900) / 30, 4));
      Rgb rgb = Rgb.of(0x2a4d24).mix(Rgb.of(0x9dba54), lit * (0.4 + 0.6 * random.nextDouble()));
      Rgb tone = lit > 0.7 && random.nextInt(5) == 0 ? Rgb.of(0xf3c9d3) : rgb;
      canvas.oval(left ? x : 2400 - x, y, r, r * 0.7, tone.times(0.65 + 0.45 * down).color(0.9));
    }
  }
}
