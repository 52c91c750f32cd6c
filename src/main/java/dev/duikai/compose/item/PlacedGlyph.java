package dev.duikai.compose.item;

import dev.duikai.measure.Length;

/**
 * A glyph in a line.
 *
 * @param face id of the face
 * @param size type size
 * @param glyph glyph id
 * @param x origin from the line's left edge, thousandths of a point
 * @param text the characters it stands for
 */
public record PlacedGlyph(String face, Length size, int glyph, int x, String text) {

  public PlacedGlyph moved(int dx) {
    return new PlacedGlyph(face, size, glyph, x + dx, text);
  }
}
