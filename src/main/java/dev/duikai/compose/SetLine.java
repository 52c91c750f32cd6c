package dev.duikai.compose;

import dev.duikai.compose.item.PlacedGlyph;
import java.util.List;
import java.util.Set;

/**
 * One line, set.
 *
 * @param glyphs its glyphs from the left edge of the measure, in reading order
 * @param adjustment what was done to fill the measure
 * @param flaws what is wrong with it
 */
public record SetLine(List<PlacedGlyph> glyphs, Adjustment adjustment, Set<Flaw> flaws) {

  public SetLine {
    glyphs = List.copyOf(glyphs);
    flaws = Set.copyOf(flaws);
  }

  /** A line without a flaw. */
  public SetLine(List<PlacedGlyph> glyphs, Adjustment adjustment) {
    this(glyphs, adjustment, Set.of());
  }

  /** The same line with what is wrong with it. */
  SetLine with(Set<Flaw> other) {
    return new SetLine(glyphs, adjustment, other);
  }

  /** The line's text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
