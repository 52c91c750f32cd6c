package dev.duikai.compose.head;

import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.measure.Length;
import java.util.List;

/**
 * A run of an upright head.
 *
 * @param part the part that it belongs to
 * @param vertical whether its glyphs stand below each other; a pair of digits stands side by side
 * @param glyphs their x is the top of the em-box from the head's top where they stand below each
 *     other, else the origin from the head column's left edge
 * @param across the centre line from the head column's left edge, or the baseline from the head's
 *     top
 * @param size type size
 * @param squeeze horizontal scale of its glyphs in thousandths
 */
public record UprightRun(
    HeadPart part,
    boolean vertical,
    List<PlacedGlyph> glyphs,
    Length across,
    Length size,
    int squeeze) {

  public UprightRun {
    glyphs = List.copyOf(glyphs);
  }
}
