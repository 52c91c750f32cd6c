package dev.duikai.samples;

import java.awt.AlphaComposite;
import java.awt.geom.AffineTransform;
import java.util.Random;

/** The hall of a railway station, looked at along its axis. */
final class StationScene {
  private static final double FOCAL = 1350;
  private static final int HORIZON = 900;
  private static final double EYE = 4.2;
  private static final double END = 120;
  private static final Rgb DAY = Rgb.of(0xf2f7fb);

  private final Canvas canvas = new Canvas(2400, 1600);
  private final Noise noise = new Noise(61);
  private final Camera camera = new Camera(1200, HORIZON, FOCAL, 0, EYE, 0);

  static Canvas draw() {
    StationScene scene = new StationScene();
    scene.canvas.paint(
        0, 1600, (x, y) -> scene.trace(0, EYE, 0, (x - 1200) / FOCAL, (HORIZON - y) / FOCAL, true));
    DepartureBoard.draw(scene.canvas, scene.camera);
    scene.people();
    scene.canvas.glow(1200, 820, 620, DAY, 0.35);
    scene.canvas.finish(62, 0.025, 0.35);
    return scene.canvas;
  }

  private Rgb trace(double ox, double oy, double oz, double dx, double dy, boolean shine) {
    double floor = dy < 0 && shine ? -oy / dy : 1e9;
    double side = dx == 0 ? 1e9 : ((dx > 0 ? 26 : -26) - ox) / dx;
    double vault = vault(ox, oy, dx, dy);
    double back = END - oz;
    double t = Math.min(Math.min(floor, back), Math.min(side, vault));
    double column = column(ox, oz, dx, t);
    if (column < t && oy + dy * column < 21) {
      return air(pillar(ox + dx * column, oz + column), oz + column);
    }
    double x = ox + dx * t;
    double y = oy + dy * t;
    double z = oz + t;
    if (t == floor) {
      return air(floor(x, z, dx, dy), z);
    }
    Rgb rgb = t == back ? glass(x, y) : t == side && y < 13 ? wall(y, z) : roof(x, z);
    return air(rgb, z);
  }

  private static Rgb air(Rgb rgb, double z) {
    return rgb.mix(DAY, 0.45 * Noise.smooth(25, 150, z));
  }

  private static double vault(double ox, double oy, double dx, double dy) {
    double a = dx * dx / 676 + dy * dy / 144;
    double b = ox * dx / 676 + (oy - 13) * dy / 144;
    double c = ox * ox / 676 + (oy - 13) * (oy - 13) / 144 - 1;
    double root = b * b - a * c;
    double t = (-b + Math.sqrt(Math.max(0, root))) / a;
    return root > 0 && oy + dy * t >= 13 ? t : 1e9;
  }

  private static double column(double ox, double oz, double dx, double limit) {
    double best = 1e9;
    for (int k = 0; k < 9; k++) {
      for (int s = -1; s <= 1; s += 2) {
        double cx = s * 17 - ox;
        double cz = 16 + 12 * k - oz;
        double a = dx * dx + 1;
        double b = cx * dx + cz;
        double root = b * b - a * (cx * cx + cz * cz - 1);
        double t = root > 0 ? (b - Math.sqrt(root)) / a : -1;
        best = t > 0 && t < limit ? Math.min(best, t) : best;
      }
    }
    return best;
  }

  private Rgb pillar(double x, double z) {
    double cx = x - (x > 0 ? 17 : -17);
    double light = 0.5 + 0.45 * Math.clamp((x > 0 ? -cx : cx), -1, 1);
    double band = Math.floorMod((int) (z * 9), 3) * 0.012;
    return Rgb.of(0xe9e6df).times(0.42 + 0.55 * light + band);
  }

  private Rgb floor(double x, double z, double dx, double dy) {
    double tx = x / 1.6 - Math.floor(x / 1.6);
    double tz = z / 1.6 - Math.floor(z / 1.6);
    double tone = noise.cell((int) Math.floor(x / 1.6), (int) Math.floor(z / 1.6));
    double marble = noise.fbm(x * 1.3, z * 1.3, 4);
    Rgb stone = Rgb.of(0xb9b3a8).times(0.82 + 0.16 * tone + 0.16 * marble);
    if (Math.abs(Math.abs(x) - 5) < 0.35) {
      stone = Rgb.of(0xd7b23c);
    }
    if (z < 50 && (tx < 0.02 || tz < 0.03)) {
      stone = stone.times(0.8);
    }
    Rgb mirror = trace(x + (marble - 0.5) * 0.25, 0.001, z, dx, -dy, false);
    double shine = 0.28 + 0.42 * Math.pow(1 - Math.min(1, -dy), 6);
    return stone.times(0.82).mix(mirror, shine);
  }

  private Rgb glass(double x, double y) {
    double frameX = Math.abs(x / 3.25 - Math.round(x / 3.25));
    double frameY = Math.abs(y / 3 - Math.round(y / 3));
    Rgb sky = Rgb.of(0xa9cdea).mix(new Rgb(1, 1, 1), 0.3 + 0.6 * noise.fbm(x / 9, y / 5, 4));
    double city = 6 + 6 * noise.cell((int) Math.floor(x / 3), 5);
    Rgb far = y < city ? Rgb.of(0x8aa3b5).mix(sky, 0.3) : sky;
    return frameX < 0.035 || frameY < 0.035 ? Rgb.of(0x5d6a75) : far;
  }

  private Rgb wall(double y, double z) {
    double bay = z / 12 - Math.floor(z / 12);
    if (y < 5) {
      double shop = noise.cell((int) Math.floor(z / 12), 3);
      double ware = noise.cell((int) Math.floor(z * 5), (int) Math.floor(y * 3) + 50);
      Rgb tint = Rgb.of(java.awt.Color.HSBtoRGB((float) ware, 0.45f, 0.85f) & 0xffffff);
      boolean shelf = y * 3 - Math.floor(y * 3) < 0.25;
      Rgb goods = Rgb.of(0xffe3ad).mix(tint, shelf ? 0 : 0.6).times(shelf ? 0.75 : 1);
      Rgb sign = shop < 0.35 ? Rgb.of(0xc8442e) : shop < 0.7 ? Rgb.of(0x2f6f9f) : Rgb.of(0x3f8a56);
      return bay < 0.06 ? Rgb.of(0xded9cf) : y > 3.7 && y < 4.6 ? sign : goods;
    }
    double pane = Math.abs(z / 3 - Math.round(z / 3));
    boolean window = y > 6.5 && bay > 0.1 && bay < 0.9;
    Rgb open =
        pane < 0.03 || Math.abs(y - 9.5) < 0.1
            ? Rgb.of(0x76818a)
            : Rgb.of(0xd8e8f4).mix(DAY, noise.fbm(z / 7, y / 5, 3));
    return window ? open : Rgb.of(0xcfc8bb).times(0.82 + 0.2 * bay);
  }

  private Rgb roof(double x, double z) {
    double rib = Math.abs(z / 6 - Math.round(z / 6)) * 6;
    double mesh = Math.min(Math.abs(Math.sin((x + z) * 1.05)), Math.abs(Math.sin((x - z) * 1.05)));
    boolean sky = Math.abs(x) < 7;
    Rgb panel =
        sky
            ? Rgb.of(0xe4f1fb).mix(Rgb.of(0xa8cbe6), noise.fbm(x / 6, z / 10, 3))
            : Rgb.of(0xb9b4ab).times(0.75 + 0.3 * (1 - Math.abs(x) / 26));
    if (rib < 0.3) {
      return Rgb.of(0x7d8790).times(sky ? 0.8 : 1);
    }
    return mesh < 0.09 ? panel.times(0.62) : panel;
  }

  private void people() {
    Random random = new Random(77);
    for (int i = 0; i < 90; i++) {
      double z = 88 - 79.5 * Math.pow(i / 90.0, 0.85);
      double x = (random.nextDouble() - 0.5) * Math.min(26, z * 1.5);
      Rgb coat =
          Rgb.of(
              java.awt.Color.HSBtoRGB(
                      random.nextFloat(),
                      0.45f * random.nextFloat(),
                      0.25f + 0.5f * random.nextFloat())
                  & 0xffffff);
      Figure figure = new Figure(Rgb.of(0xcf9d78), coat, Rgb.of(0x2b3340), Rgb.of(0x1a1614));
      Figure.Pose pose = random.nextInt(3) == 0 ? Figure.Pose.STAND : Figure.Pose.WALK;
      int side = random.nextBoolean() ? 1 : -1;
      person(figure, x, z, pose, side, random.nextInt(2) == 0);
    }
  }

  private void person(Figure figure, double x, double z, Figure.Pose pose, int side, boolean bag) {
    double px = camera.x(x, z);
    double foot = camera.y(0, z);
    double tall = 1.7 * camera.scale(z);
    AffineTransform upright = canvas.pen.getTransform();
    canvas.pen.translate(0, 2 * foot);
    canvas.pen.scale(1, -1);
    canvas.pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.22f));
    one(figure, px, foot, tall, pose, side, bag);
    canvas.pen.setTransform(upright);
    canvas.pen.setComposite(AlphaComposite.SrcOver);
    canvas.oval(px, foot, tall * 0.2, tall * 0.03, new Rgb(0, 0, 0).color(0.3));
    one(figure, px, foot, tall, pose, side, bag);
  }

  private void one(
      Figure figure, double x, double foot, double tall, Figure.Pose pose, int side, boolean bag) {
    if (bag) {
      double bx = x - side * tall * 0.27;
      canvas.line(
          bx,
          foot - tall * 0.3,
          x - side * tall * 0.14,
          foot - tall * 0.5,
          tall * 0.014,
          Rgb.of(0x30353a).color());
      canvas.poly(
          figure.top().mix(Rgb.of(0xb03a30), 0.6).color(),
          bx - tall * 0.1,
          foot - tall * 0.02,
          bx - tall * 0.1,
          foot - tall * 0.34,
          bx + tall * 0.09,
          foot - tall * 0.34,
          bx + tall * 0.09,
          foot - tall * 0.02);
    }
    figure.draw(canvas, x, foot, tall, pose, side);
  }
}
