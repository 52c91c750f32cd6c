package dev.duikai.preflight.fact;

/** A rectangle in PDF user space: points, y upwards. */
public record Box(double left, double bottom, double right, double top) {

  private static final double NEAR = 0.02;

  /** The rectangle between two corners, whichever they are. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return top - bottom;
  }

  /** The smallest rectangle around both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /** What both have in common; it is {@link #empty} where they don't meet. */
  public Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(bottom, other.bottom),
        Math.min(right, other.right),
        Math.min(top, other.top));
  }

  /** Whether nothing lies in it; a line without thickness is something. */
  public boolean empty() {
    return left > right || bottom > top;
  }

  /** Whether the other meets this one in more than an edge's rounding. */
  public boolean touches(Box other) {
    return left < other.right - NEAR
        && other.left < right - NEAR
        && bottom < other.top - NEAR
        && other.bottom < top - NEAR;
  }

  /** Whether the other lies inside, give or take a fiftieth of a point. */
  public boolean contains(Box other) {
    return left <= other.left + NEAR
        && bottom <= other.bottom + NEAR
        && right >= other.right - NEAR
        && top >= other.top - NEAR;
  }

  /** The rectangle whose sides lie this much further outside. */
  public Box grown(double by) {
    return new Box(left - by, bottom - by, right + by, top + by);
  }
}
