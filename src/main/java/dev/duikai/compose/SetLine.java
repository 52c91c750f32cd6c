package dev.duikai.compose;

import dev.duikai.compose.item.PlacedGlyph;
import java.util.List;

/**
 * One line, set.
 *
 * @param glyphs its glyphs from the left edge of the measure, in reading order
 * @param adjustment what was done to fill the measure
 */
public record SetLine(List<PlacedGlyph> glyphs, Adjustment adjustment) {

  public SetLine {
    glyphs = List.copyOf(glyphs);
  }

  /** The line's text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
