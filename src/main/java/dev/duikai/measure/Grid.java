package dev.duikai.measure;

/**
 * The grid of a page: columns of whole characters side by side, lines of one pitch below each
 * other, inside the live area (版心). Columns and lines count from 0.
 *
 * @param live the rectangle that text and pictures fill
 * @param columns number of base columns (基本栏)
 * @param characters body characters a column
 * @param body body size; a column is {@code characters} times as wide
 * @param gutter white between two columns (栏间)
 * @param lines number of lines
 * @param pitch distance of two body baselines (行距)
 */
public record Grid(
    Rect live, int columns, int characters, Length body, Length gutter, int lines, Length pitch) {

  /** The width of one base column. */
  public Length columnWidth() {
    return body.times(characters);
  }

  /** The width of so many columns with the gutters between them. */
  public Length spanWidth(int span) {
    return columnWidth().times(span).plus(gutter.times(span - 1));
  }

  /** The left edge of a column. */
  public Length columnX(int column) {
    return live.x().plus(columnWidth().plus(gutter).times(column));
  }

  /** The top edge of a line. */
  public Length lineY(int line) {
    return live.y().plus(pitch.times(line));
  }

  /** The rectangle of a block of whole columns and lines. */
  public Rect block(int column, int span, int line, int height) {
    return new Rect(columnX(column), lineY(line), spanWidth(span), pitch.times(height));
  }

  /** How a measure is divided on this grid. */
  public LegDivision divide(Measure measure) {
    return LegDivision.of(spanWidth(measure.columns()), measure.legs(), body, gutter);
  }
}
