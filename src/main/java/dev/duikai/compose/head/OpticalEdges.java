package dev.duikai.compose.head;

import dev.duikai.compose.SetLine;
import dev.duikai.compose.Typesetter;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.font.GlyphBounds;
import dev.duikai.measure.Length;
import java.util.List;

/**
 * Where a line of head type begins and ends to the eye. A mark at a line's edge counts by its ink,
 * with the white that a character keeps at its side, so that 「“云上茶市”」 is centred by what is seen;
 * characters count by their squares, so that they stand below each other.
 */
final class OpticalEdges {

  /**
   * The most that a mark keeps free at a line's edge, as a Han character does, thousandths of an
   * em.
   */
  private static final int BEARING = 45;

  private final Typesetter typesetter;
  private final int squeeze;

  OpticalEdges(Typesetter typesetter, int squeeze) {
    this.typesetter = typesetter;
    this.squeeze = squeeze;
  }

  /** A line moved to its visible left edge, and its visible width. */
  record Trimmed(SetLine line, Length width) {}

  /** Trims a line whose glyphs hold the squeeze already. */
  Trimmed trim(SetLine line, Length width) {
    List<PlacedGlyph> inked =
        line.glyphs().stream().filter(glyph -> !glyph.text().isBlank()).toList();
    if (inked.isEmpty()) {
      return new Trimmed(line, width);
    }
    PlacedGlyph first = inked.getFirst();
    PlacedGlyph last = inked.getLast();
    int left = mark(first) ? Math.max(0, left(first)) : 0;
    int right = mark(last) ? Math.min(width.units(), right(last)) : width.units();
    List<PlacedGlyph> glyphs =
        line.glyphs().stream()
            .map(g -> new PlacedGlyph(g.face(), g.size(), g.glyph(), g.x() - left, g.text()))
            .toList();
    return new Trimmed(new SetLine(glyphs, line.adjustment()), Length.units(right - left));
  }

  /** Letters, digits and Han characters keep their own white; everything else is a mark. */
  private static boolean mark(PlacedGlyph glyph) {
    return !Character.isLetterOrDigit(glyph.text().codePointAt(0));
  }

  private int left(PlacedGlyph glyph) {
    GlyphBounds ink = typesetter.ink(glyph);
    return glyph.x() + scaled(glyph, ink.left() - BEARING);
  }

  private int right(PlacedGlyph glyph) {
    GlyphBounds ink = typesetter.ink(glyph);
    return glyph.x() + scaled(glyph, ink.right() + BEARING);
  }

  private int scaled(PlacedGlyph glyph, int thousandths) {
    return (int) ((long) glyph.size().units() * thousandths / 1000 * squeeze / 1000);
  }
}
