package dev.duikai.preflight.rule;

import dev.duikai.preflight.fact.Box;
import java.util.Locale;

/** A rectangle in millimetres from the trim's top left corner, y downwards. */
public record MmBox(double x, double y, double width, double height) {

  private static final double MILLIMETRE = 72 / 25.4;

  /** Where a box lies on a page that is cut to {@code trim}. */
  public static MmBox of(Box box, Box trim) {
    return new MmBox(
        (box.left() - trim.left()) / MILLIMETRE,
        (trim.top() - box.top()) / MILLIMETRE,
        box.width() / MILLIMETRE,
        box.height() / MILLIMETRE);
  }

  /** Whether it holds the whole of another. */
  public boolean around(MmBox other) {
    return x <= other.x
        && y <= other.y
        && x + width >= other.x + other.width
        && y + height >= other.y + other.height;
  }

  /** {@code x,y width × height mm}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f,%.1f %.1f × %.1f mm", x, y, width, height);
  }
}
