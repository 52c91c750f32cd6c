package dev.duikai.art.file;

/**
 * What a picture file says of itself.
 *
 * @param width width of the upright picture in pixels; of a PDF, thousandths of a point of its trim
 * @param height height of the upright picture, in the same unit
 * @param kind the file's kind
 * @param colour in which colours it comes; of a PDF always CMYK, whatever is in it
 * @param turn what makes the stored pixels upright
 * @param inverted whether the file stores CMYK the wrong way round, as Adobe programs do
 */
public record ArtInfo(
    int width, int height, ArtKind kind, ArtColour colour, Turn turn, boolean inverted) {

  /** Width of the pixels as stored. */
  public int storedWidth() {
    return turn.sideways() ? height : width;
  }

  /** Height of the pixels as stored. */
  public int storedHeight() {
    return turn.sideways() ? width : height;
  }

  /** The same with the turn that a header gives. */
  static ArtInfo stored(
      int width, int height, ArtKind kind, ArtColour colour, Turn turn, boolean inverted) {
    return turn.sideways()
        ? new ArtInfo(height, width, kind, colour, turn, inverted)
        : new ArtInfo(width, height, kind, colour, turn, inverted);
  }
}
