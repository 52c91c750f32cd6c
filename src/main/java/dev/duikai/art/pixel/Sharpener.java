package dev.duikai.art.pixel;

/** Sharpens pictures that were made smaller (unsharp mask with a radius of one pixel). */
public final class Sharpener {

  private static final int FULL = 255;
  private static final int PER_CENT = 100;
  private static final int WEIGHTS = 16;

  private Sharpener() {}

  /**
   * The picture with its differences from a blurred one made larger.
   *
   * @param amount in per cent of the difference; 0 leaves the picture as it is
   */
  public static Pixels sharpened(Pixels pixels, int amount) {
    if (amount == 0) {
      return pixels;
    }
    byte[] from = pixels.samples();
    byte[] out = new byte[from.length];
    int bands = pixels.bands();
    int row = pixels.width() * bands;
    for (int y = 0; y < pixels.height(); y++) {
      int above = Math.max(0, y - 1) * row;
      int below = Math.min(pixels.height() - 1, y + 1) * row;
      for (int x = 0; x < row; x++) {
        int left = x < bands ? x : x - bands;
        int right = x >= row - bands ? x : x + bands;
        int sum =
            triple(from, above, left, x, right)
                + 2 * triple(from, y * row, left, x, right)
                + triple(from, below, left, x, right);
        int own = from[y * row + x] & FULL;
        int sharp = own + Math.floorDiv((WEIGHTS * own - sum) * amount, WEIGHTS * PER_CENT);
        out[y * row + x] = (byte) Math.max(0, Math.min(FULL, sharp));
      }
    }
    return new Pixels(pixels.width(), pixels.height(), bands, out);
  }

  private static int triple(byte[] from, int row, int left, int middle, int right) {
    return (from[row + left] & FULL) + 2 * (from[row + middle] & FULL) + (from[row + right] & FULL);
  }
}
