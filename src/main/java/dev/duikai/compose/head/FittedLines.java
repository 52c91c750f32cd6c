package dev.duikai.compose.head;

import dev.duikai.compose.SetLine;
import dev.duikai.measure.Length;
import java.util.List;

/**
 * A text in head type that fits its width.
 *
 * @param face id of the face
 * @param size the size that was chosen
 * @param squeeze horizontal scale of the glyphs in thousandths
 * @param lines its lines; glyph positions already hold squeeze and tracking
 * @param widths the width of each line
 * @param cost how far it is from the best form, 0 is best
 */
record FittedLines(
    String face, Length size, int squeeze, List<SetLine> lines, List<Length> widths, int cost) {

  FittedLines {
    lines = List.copyOf(lines);
    widths = List.copyOf(widths);
  }

  /** The height from the first line's em-box to the last's. */
  Length height(int pitch) {
    return size.plus(size.scaled(pitch / 1000.0).times(lines.size() - 1));
  }
}
