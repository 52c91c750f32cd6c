package dev.duikai.compose.item;

import dev.duikai.measure.Length;

/**
 * Text of one face and size.
 *
 * @param text the characters
 * @param face id of the face
 * @param size type size
 * @param closing whether it is the closing byline, which is set right where it fits
 */
public record Piece(String text, String face, Length size, boolean closing) {

  /** Plain text of one face and size. */
  public static Piece of(String text, String face, Length size) {
    return new Piece(text, face, size, false);
  }
}
