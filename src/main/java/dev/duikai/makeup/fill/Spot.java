package dev.duikai.makeup.fill;

/**
 * An item at its place on the page.
 *
 * @param item index of the item in the problem
 * @param shape the form that it takes
 * @param column its left column, from 0
 * @param line its first line, from 0
 */
public record Spot(int item, Shape shape, int column, int line) {

  /** The column right of it. */
  public int right() {
    return column + shape.columns();
  }

  /** The line below it. */
  public int bottom() {
    return line + shape.lines();
  }

  /** Whether it is the same item in the same form at the same place. */
  @SuppressWarnings(
      "ReferenceEquality") // each form is one object; this is asked on every page tried
  public boolean same(Spot other) {
    return item == other.item
        && shape == other.shape
        && column == other.column
        && line == other.line;
  }
}
