package dev.duikai.makeup.fill;

/**
 * An item that stands in a corner at the foot of the page, so that all others go round it.
 *
 * @param item index of the item in the problem
 * @param right whether it is the right corner
 */
public record CornerItem(int item, boolean right) {

  /** The item at its place on a page. */
  public Spot at(Shape shape, int columns, int lines) {
    int column = right ? columns - shape.columns() : 0;
    return new Spot(item, shape, column, lines - shape.lines());
  }
}
