package dev.duikai.art.file;

/** In which colours a picture comes. */
public enum ArtColour {
  /** Black and white without steps between, one bit a pixel. */
  BITMAP(1),
  GREY(1),
  RGB(3),
  CMYK(4);

  private final int bands;

  ArtColour(int bands) {
    this.bands = bands;
  }

  /** Samples a pixel. */
  public int bands() {
    return bands;
  }
}
