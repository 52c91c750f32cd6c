package dev.duikai.makeup.fill.region;

/**
 * A pinwheel (风车式): four arms round a centre, the smallest arrangement that no line or gutter cuts
 * from edge to edge.
 *
 * <pre>
 *   0    x1    x2   W
 *   +----------+----+ 0
 *   |    A     |    |
 *   +----+-----+ B  | y1
 *   |    |  E  |    |
 *   | D  +-----+----+ y2
 *   |    |    C     |
 *   +----+----------+ H
 * </pre>
 *
 * @param x1 left edge of the centre in columns
 * @param x2 right edge of the centre
 * @param y1 top of the centre in lines
 * @param y2 foot of the centre
 * @param left items of the arms A and D together
 * @param right items of the arms B and C together
 * @param centre items of the centre
 */
public record Wheel(int x1, int x2, int y1, int y2, int left, int right, int centre) {

  /** All its items. */
  int all() {
    return left | right | centre;
  }

  /** The same pinwheel with two items, given as single bits, exchanged. */
  Wheel exchanged(int a, int b) {
    return new Wheel(
        x1,
        x2,
        y1,
        y2,
        Bits.exchanged(left, a, b),
        Bits.exchanged(right, a, b),
        Bits.exchanged(centre, a, b));
  }

  /** The same sets of items with the centre between these lines. */
  Wheel at(int top, int foot) {
    return new Wheel(x1, x2, top, foot, left, right, centre);
  }
}
