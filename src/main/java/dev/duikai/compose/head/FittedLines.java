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
 * @param natural the width of the widest line, neither squeezed nor tracked
 * @param cost how far it is from the best form, 0 is best
 */
record FittedLines(
    String face,
    Length size,
    int squeeze,
    List<SetLine> lines,
    List<Length> widths,
    Length natural,
    int cost) {

  private static final int FULL = 1000;

  FittedLines {
    lines = List.copyOf(lines);
    widths = List.copyOf(widths);
  }

  /** A byline of one line with its short names as wide as the longer ones, if they go in. */
  FittedLines evenNames(Length width) {
    EvenNames.Spaced spaced = EvenNames.of(lines.getFirst());
    Length wide = widths.getFirst().plus(Length.units(spaced.more()));
    return lines.size() > 1 || squeeze < FULL || wide.compareTo(width) > 0
        ? this
        : new FittedLines(
            face, size, squeeze, List.of(spaced.line()), List.of(wide), natural, cost);
  }

  /** The height from the first line's em-box to the last's. */
  Length height(int pitch) {
    return size.plus(size.scaled(pitch / 1000.0).times(lines.size() - 1));
  }
}
