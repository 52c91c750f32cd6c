package dev.duikai.art.pixel;

/** Counts pixels by their total ink. */
public final class InkTotals {

  private static final int FULL = 255;
  private static final int MOST = 4 * FULL;
  private static final int PER_CENT = 100;
  private static final int A_THOUSAND = 1000;

  private final int[] pixels = new int[MOST + 1];
  private int all;

  /**
   * Counts a pixel.
   *
   * @param total the sum of its inks, 255 for each that is solid
   */
  public void add(int total) {
    pixels[Math.min(MOST, total)]++;
    all++;
  }

  /**
   * The total in per cent that at least one pixel in a thousand has, so that the noise of a JPEG
   * does not count.
   */
  public int reached() {
    int wanted = Math.max(1, all / A_THOUSAND);
    int total = MOST;
    int seen = pixels[total];
    while (seen < wanted && total > 0) {
      total--;
      seen += pixels[total];
    }
    return Math.round((float) total * PER_CENT / FULL);
  }
}
