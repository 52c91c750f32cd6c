package dev.duikai.art.file;

/**
 * How a camera held the picture: what must be done to the stored pixels to see it upright (EXIF
 * orientation 1 to 8).
 *
 * @param exif the EXIF value
 */
public record Turn(int exif) {

  public static final Turn UPRIGHT = new Turn(1);

  private static final int FIRST_SIDEWAYS = 5;
  private static final int LAST = 8;

  /** The turn for an EXIF value; values outside the standard mean upright. */
  public static Turn of(int exif) {
    return exif >= 1 && exif <= LAST ? new Turn(exif) : UPRIGHT;
  }

  /** Whether rows and columns change places. */
  public boolean sideways() {
    return exif >= FIRST_SIDEWAYS;
  }

  /** The stored column of an upright pixel, for a stored picture of this size. */
  public int storedX(int x, int y, int storedWidth) {
    return switch (exif) {
      case 2, 3 -> storedWidth - 1 - x;
      case 5, 6 -> y;
      case 7, 8 -> storedWidth - 1 - y;
      default -> x;
    };
  }

  /** The stored row of an upright pixel, for a stored picture of this size. */
  public int storedY(int x, int y, int storedHeight) {
    return switch (exif) {
      case 3, 4 -> storedHeight - 1 - y;
      case 5, 8 -> x;
      case 6, 7 -> storedHeight - 1 - x;
      default -> y;
    };
  }
}
