package dev.duikai.measure;

/** A rectangle; the origin is the top left of the trimmed page, y runs downwards. */
public record Rect(Length x, Length y, Length width, Length height) {

  /** The rectangle between two corners. */
  public static Rect between(Length left, Length top, Length right, Length bottom) {
    return new Rect(left, top, right.minus(left), bottom.minus(top));
  }

  public Length right() {
    return x.plus(width);
  }

  public Length bottom() {
    return y.plus(height);
  }

  /** The rectangle whose four sides lie this much further inside. */
  public Rect inset(Length by) {
    return new Rect(x.plus(by), y.plus(by), width.minus(by.times(2)), height.minus(by.times(2)));
  }

  /** The same rectangle moved by an offset. */
  public Rect moved(Length dx, Length dy) {
    return new Rect(x.plus(dx), y.plus(dy), width, height);
  }
}
