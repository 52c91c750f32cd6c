package dev.duikai.font;

/** The box around a glyph's ink, thousandths of an em, y upwards from the baseline. */
public record GlyphBounds(int left, int bottom, int right, int top) {

  /** The bounds of a glyph without ink. */
  public static final GlyphBounds NONE = new GlyphBounds(0, 0, 0, 0);

  public int width() {
    return right - left;
  }
}
