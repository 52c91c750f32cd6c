package dev.duikai.art.pixel;

/**
 * The part of an upright picture that is shown, in millionths of its width and height.
 *
 * @param left left edge, 0 to 1,000,000
 * @param top top edge
 * @param right right edge
 * @param bottom bottom edge
 */
public record Cut(int left, int top, int right, int bottom) {

  public static final Cut WHOLE = new Cut(0, 0, 1_000_000, 1_000_000);

  private static final long MILLION = 1_000_000;

  public Cut {
    if (left < 0
        || top < 0
        || right > MILLION
        || bottom > MILLION
        || left >= right
        || top >= bottom) {
      throw new IllegalArgumentException(
          "no part of a picture: " + left + "," + top + " to " + right + "," + bottom);
    }
  }

  /** The part in whole pixels of a picture of this size, at least one pixel each way. */
  public PixelRect pixels(int width, int height) {
    int x = Math.min(width - 1, pixel(left, width));
    int y = Math.min(height - 1, pixel(top, height));
    return new PixelRect(
        x, y, Math.max(1, pixel(right, width) - x), Math.max(1, pixel(bottom, height) - y));
  }

  private static int pixel(int millionths, int size) {
    return (int) ((millionths * (long) size + MILLION / 2) / MILLION);
  }
}
