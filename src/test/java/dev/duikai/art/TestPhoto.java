package dev.duikai.art;

import java.util.Random;

/**
 * A made-up photograph: soft light over colours that readers know (skin, sky, grass, a red flag,
 * grey stone), and lettering with hard edges. The same seed gives the same picture.
 *
 * @param samples RGB, three ints of 0 to 255 a pixel, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TestPhoto(int width, int height, int[] samples) {

  private static final int[][] KNOWN = {
    {224, 172, 138}, {116, 162, 204}, {92, 124, 52}, {190, 30, 38}, {130, 128, 126}, {246, 214, 90}
  };

  /** A photograph of this size. */
  public static TestPhoto of(int width, int height, int seed) {
    Random random = new Random(seed);
    double[] waves = random.doubles(12, 0.5, 3).toArray();
    int shift = random.nextInt(KNOWN.length);
    int[] samples = new int[width * height * 3];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = (double) x / width;
        double v = (double) y / height;
        int[] known = KNOWN[(shift + (int) (u * 3) + 3 * (int) (v * 2)) % KNOWN.length];
        boolean letter = v > 0.9 && (x / 6 + seed) % 2 == 0;
        for (int band = 0; band < 3; band++) {
          double light = Math.cos(waves[band] * u * 3 + waves[band + 3]) * waves[band + 6] * 20;
          light += Math.sin(waves[band + 9] * v * 3) * 25;
          double value = letter ? 12 : known[band] + light;
          samples[(y * width + x) * 3 + band] = (int) Math.max(0, Math.min(255, value));
        }
      }
    }
    return new TestPhoto(width, height, samples);
  }

  /** One sample of one pixel. */
  public int at(int x, int y, int band) {
    return samples[(y * width + x) * 3 + band];
  }

  /** The pixel in grey. */
  public int grey(int x, int y) {
    return (299 * at(x, y, 0) + 587 * at(x, y, 1) + 114 * at(x, y, 2)) / 1000;
  }

  /** The pixel in four inks, 255 for a solid one, never more than 215 % together. */
  public int[] inks(int x, int y) {
    int c = 255 - at(x, y, 0);
    int m = 255 - at(x, y, 1);
    int k = 255 - at(x, y, 2);
    int black = Math.min(c, Math.min(m, k)) / 2;
    int[] inks = {c - black, m - black, k - black, black};
    int total = inks[0] + inks[1] + inks[2] + inks[3];
    int most = 548;
    for (int i = 0; i < 4 && total > most; i++) {
      inks[i] = inks[i] * most / total;
    }
    return inks;
  }
}
