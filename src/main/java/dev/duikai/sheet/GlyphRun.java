package dev.duikai.sheet;

import dev.duikai.measure.Length;
import java.util.List;

/**
 * Glyphs of one font, size and colour on one baseline.
 *
 * @param font id of the face
 * @param size type size
 * @param squeeze horizontal scale of the glyphs in thousandths; 1000 is upright and unscaled
 * @param ink colour
 * @param vertical whether the glyphs stand below each other; {@code across} is then the x of the
 *     centre line and each glyph's {@code at} is the top of its em-box
 * @param across the baseline's y, or the centre line's x
 * @param glyphs in reading order
 */
public record GlyphRun(
    Tag tag,
    String font,
    Length size,
    int squeeze,
    Ink ink,
    boolean vertical,
    Length across,
    List<Glyph> glyphs)
    implements Item {

  public GlyphRun {
    glyphs = List.copyOf(glyphs);
  }

  /** The text that the run stands for. */
  public String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
