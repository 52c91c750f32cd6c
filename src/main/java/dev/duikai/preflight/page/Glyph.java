package dev.duikai.preflight.page;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;

/**
 * A glyph as it is printed.
 *
 * @param order its place in the order of painting, counted over everything on the page
 * @param text what it stands for; U+FFFD where the file doesn't say
 * @param x left edge of its advance
 * @param baseline its baseline
 * @param advance its width
 * @param size its type size
 * @param squeeze horizontal scale in thousandths; 1000 is upright
 * @param upright whether it belongs to vertical writing (竖排)
 * @param face the font's name without the tag of its subset
 * @param ink its colour
 * @param embedded whether it stands inside a placed file, such as an advertisement's
 */
public record Glyph(
    int order,
    String text,
    Length x,
    Length baseline,
    Length advance,
    Length size,
    int squeeze,
    boolean upright,
    String face,
    Ink ink,
    boolean embedded) {

  /** Share of the em above the baseline. */
  private static final double ASCENT = 0.88;

  public Length right() {
    return x.plus(advance);
  }

  /** The top of its em box. */
  public Length top() {
    return baseline.minus(size.scaled(ASCENT));
  }

  /** The foot of its em box. */
  public Length bottom() {
    return top().plus(size);
  }

  /** The rectangle of its advance and its em. */
  public Rect cell() {
    return new Rect(x, top(), advance, size);
  }

  /** Whether it leaves ink on the paper. */
  public boolean inked() {
    return !text.isBlank();
  }
}
