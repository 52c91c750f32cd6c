package dev.duikai.samples;

/** Skies with clouds. */
final class Skies {
  private Skies() {}

  /** A clear day with fair clouds: high above, pale at the horizon. */
  static Canvas.Shader day(Canvas canvas, int seed, double horizon, Rgb high, Rgb low) {
    Noise noise = new Noise(seed);
    return (x, y) -> {
      double t = Math.clamp(y / horizon, 0, 1.2);
      Rgb sky = high.mix(low, Math.pow(t, 0.8));
      double far = 1 / (1.12 - Math.min(t, 1));
      double u = (x - canvas.width / 2.0) / canvas.width * far * 1.6;
      double cloud = noise.fbm(u + 31, far * 2.2, 6);
      double thick = Noise.smooth(0.5, 0.72, cloud);
      double under = noise.fbm(u + 31.05, far * 2.2 + 0.12, 5);
      Rgb white = new Rgb(1, 0.99, 0.97).mix(low.times(0.8), Noise.smooth(0.45, 0.75, under));
      return sky.mix(white, thick * 0.85);
    };
  }

  /** Dusk: blue above, fire at the horizon round the sun, clouds lit from beneath. */
  static Canvas.Shader dusk(int seed, double horizon, double sunX, double sunY) {
    Noise noise = new Noise(seed);
    return (x, y) -> {
      double t = Math.clamp(y / horizon, 0, 1);
      Rgb sky =
          Rgb.of(0x1a2b5c)
              .mix(Rgb.of(0x6b5a90), Noise.smooth(0.05, 0.55, t))
              .mix(Rgb.of(0xe8925f), Noise.smooth(0.45, 0.92, t));
      double sun = Math.hypot((x - sunX) * 0.7, y - sunY);
      sky =
          sky.mix(Rgb.of(0xffd48a), Math.exp(-sun / 330) * 0.9)
              .mix(Rgb.of(0xfff6d8), Math.exp(-sun / 55));
      double far = 1 / (1.1 - t);
      double cloud = noise.fbm((x - 1200) / 900.0 * far + 3, far * 2.6, 6);
      double thick = Noise.smooth(0.47, 0.7, cloud);
      Rgb lit =
          Rgb.of(0x4a3f66)
              .mix(Rgb.of(0xff9a62), Noise.smooth(0.3, 0.9, t))
              .mix(Rgb.of(0xffe0a0), Math.exp(-sun / 420));
      return sky.mix(lit.times(1.1 - 0.45 * Noise.smooth(0.55, 0.85, cloud)), thick * 0.8);
    };
  }
}
