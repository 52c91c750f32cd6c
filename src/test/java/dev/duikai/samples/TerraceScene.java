package dev.duikai.samples;

/** Terraced fields in spring with a tractor that draws a seed drill. */
final class TerraceScene {
  private static final int HORIZON = 400;
  private final Canvas canvas = new Canvas(2400, 1600);
  private final Noise noise = new Noise(37);
  private final Camera camera = new Camera(1200, HORIZON, 1700, 0, 46, -6);

  static Canvas draw() {
    TerraceScene scene = new TerraceScene();
    scene.canvas.paint(
        0, 1600, Skies.day(scene.canvas, 19, HORIZON, Rgb.of(0x5f93c4), Rgb.of(0xf0e9d6)));
    new Terrain(scene::land, scene::ground, Rgb.of(0xd5dcd6), 1500)
        .draw(scene.canvas, scene.camera, 8, 3500);
    Tractor.draw(scene.canvas, 1380, 1400, 1.65);
    scene.canvas.finish(38, 0.035, 0.35);
    return scene.canvas;
  }

  private double raw(double x, double z) {
    double bowl = Noise.smooth(40, 420, z) * 52 + Noise.smooth(30, 260, Math.abs(x + 20)) * 46;
    double roll = (noise.fbm(x / 130 + 8, z / 130, 4) - 0.5) * 62 * Noise.smooth(24, 110, z);
    double far = Noise.smooth(380, 1500, z) * 300 * noise.ridge(x / 620, z / 620 + 4, 6);
    return Math.max(0, bowl + roll) + far;
  }

  private double step(double z) {
    return 3.4 + 5.5 * Noise.smooth(70, 420, z);
  }

  private double land(double x, double z) {
    double high = raw(x, z);
    double step = step(z);
    double k = Math.floor(high / step);
    double part = high / step - k;
    double terrace = step * (k + Noise.smooth(0.86, 1, part));
    double wild = Noise.smooth(420, 760, z);
    double bush = wild * 9 * noise.fbm(x / 14, z / 14, 4) + tufts(x, z, part);
    return terrace + (high - terrace) * wild + bush;
  }

  private double tufts(double x, double z, double part) {
    double edge = Noise.smooth(0.8, 0.88, part);
    return edge * (0.5 + z * 0.003) * noise.fbm(x / (0.6 + z * 0.012), z / 2, 3)
        + 0.05 * noise.at(x * 6, z * 6);
  }

  private Rgb ground(double x, double y, double z, double light, double steep) {
    double step = step(z);
    double high = raw(x, z);
    int k = (int) Math.floor(high / step);
    double part = high / step - k;
    double wild = Noise.smooth(420, 620, z);
    double leaf = noise.fbm(x / 3 + 4, z / 3, 5);
    Rgb bank = Rgb.of(0x5c4a2c).mix(Rgb.of(0x7f9a3c), Noise.smooth(0.35, 0.6, leaf));
    Rgb forest = Rgb.of(0x23492c).mix(Rgb.of(0x86a04c), Noise.smooth(0.3, 0.75, leaf));
    Rgb flat = plot(x, z, k, leaf);
    Rgb cover = flat.mix(bank, Noise.smooth(0.78, 0.84, part)).mix(forest, wild);
    boolean water = kind(x, z, k) < 0.3 && part < 0.78 && wild < 0.5 && k > 0;
    return water ? flat : cover.times(0.38 + 1.0 * light);
  }

  private double kind(double x, double z, int k) {
    int cell = (int) Math.floor((x + 7 * noise.at(z / 20, k)) / (40 + 26 * noise.cell(k, 3)));
    return noise.cell(cell, k * 31 + 5);
  }

  private Rgb plot(double x, double z, int k, double leaf) {
    double kind = kind(x, z, k);
    if (k == 0) {
      return nearField(x, z, leaf);
    }
    if (kind < 0.3) {
      double wave = noise.fbm(x / 2, z / 9, 3);
      return Rgb.of(0xcfdde2).mix(Rgb.of(0x7d9db0), Noise.smooth(0.35, 0.7, wave));
    }
    if (kind < 0.52) {
      double row = 0.9 + 0.2 * noise.at(x / 1.5, z / 6);
      return Rgb.of(0x8a6540).times(row * (0.7 + 0.6 * leaf));
    }
    Rgb crop = kind < 0.8 ? Rgb.of(0x76ab3e) : Rgb.of(0xe2c22e);
    return crop.times(0.65 + 0.7 * leaf);
  }

  /** Loose soil, ploughed to the right of the tractor, with drilled rows behind it. */
  private Rgb nearField(double x, double z, double leaf) {
    double row = Math.sin((x * 0.94 + z * 0.3) * 5.2);
    double clod = noise.fbm(x * 3, z * 3, 5);
    Rgb soil = Rgb.of(0x6a472b).mix(Rgb.of(0xa57a4d), clod).times(0.82 + 0.3 * row * clod);
    double green = Noise.smooth(-6, -9, x + z * 0.12 + 2 * leaf);
    Rgb wheat = Rgb.of(0x4f8f35).mix(Rgb.of(0xa3c75a), Noise.smooth(0.3, 0.7, clod + row * 0.1));
    return soil.mix(wheat.times(0.75 + 0.3 * Math.abs(row)), green);
  }
}
