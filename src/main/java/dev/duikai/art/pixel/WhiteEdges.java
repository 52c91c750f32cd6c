package dev.duikai.art.pixel;

/** Finds pictures that fade into the paper at an edge and need a frame to hold them together. */
public final class WhiteEdges {

  private static final int FULL = 255;
  private static final int NEARLY_WHITE = 240;

  private WhiteEdges() {}

  /** Whether along one of the four edges more than half of the pixels are nearly paper white. */
  public static boolean in(Pixels pixels) {
    int right = pixels.width() - 1;
    int foot = pixels.height() - 1;
    return white(pixels, 0, 0, 1, 0, pixels.width())
        || white(pixels, 0, foot, 1, 0, pixels.width())
        || white(pixels, 0, 0, 0, 1, pixels.height())
        || white(pixels, right, 0, 0, 1, pixels.height());
  }

  private static boolean white(Pixels pixels, int x, int y, int stepX, int stepY, int length) {
    int white = 0;
    for (int i = 0; i < length; i++) {
      white += white(pixels, x + i * stepX, y + i * stepY) ? 1 : 0;
    }
    return 2 * white > length;
  }

  private static boolean white(Pixels pixels, int x, int y) {
    int at = (y * pixels.width() + x) * pixels.bands();
    for (int band = 0; band < pixels.bands(); band++) {
      int sample = pixels.samples()[at + band] & FULL;
      int light = pixels.bands() == Pixels.CMYK ? FULL - sample : sample;
      if (light < NEARLY_WHITE) {
        return false;
      }
    }
    return true;
  }
}
