package dev.duikai.preflight.line;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.util.Collection;
import java.util.Iterator;

/** What rectangles have to do with each other. */
public final class Boxes {

  private Boxes() {}

  /** The rectangle around some rectangles, at least one. */
  public static Rect around(Collection<Rect> boxes) {
    Iterator<Rect> all = boxes.iterator();
    Rect whole = all.next();
    while (all.hasNext()) {
      whole = around(whole, all.next());
    }
    return whole;
  }

  /** The rectangle around two. */
  public static Rect around(Rect a, Rect b) {
    return Rect.between(
        least(a.x(), b.x()),
        least(a.y(), b.y()),
        Length.max(a.right(), b.right()),
        Length.max(a.bottom(), b.bottom()));
  }

  private static Length least(Length a, Length b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** How much of the width two have in common; negative where there is white between them. */
  public static int commonWidth(Rect a, Rect b) {
    return Math.min(a.right().units(), b.right().units()) - Math.max(a.x().units(), b.x().units());
  }

  /** How much of the height two have in common; negative where there is white between them. */
  public static int commonHeight(Rect a, Rect b) {
    return Math.min(a.bottom().units(), b.bottom().units())
        - Math.max(a.y().units(), b.y().units());
  }

  public static boolean meet(Rect a, Rect b) {
    return commonWidth(a, b) > 0 && commonHeight(a, b) > 0;
  }

  /** Whether the middle of {@code inner} lies inside {@code outer}. */
  public static boolean holds(Rect outer, Rect inner) {
    int x = inner.x().units() + inner.width().units() / 2;
    int y = inner.y().units() + inner.height().units() / 2;
    return x >= outer.x().units()
        && x <= outer.right().units()
        && y >= outer.y().units()
        && y <= outer.bottom().units();
  }

  /** Whether {@code inner} lies inside {@code outer}, give or take a distance. */
  public static boolean contains(Rect outer, Rect inner, Length give) {
    return meetsOrTouches(outer.inset(Length.units(-give.units())), inner);
  }

  private static boolean meetsOrTouches(Rect outer, Rect inner) {
    return inner.x().compareTo(outer.x()) >= 0
        && inner.y().compareTo(outer.y()) >= 0
        && inner.right().compareTo(outer.right()) <= 0
        && inner.bottom().compareTo(outer.bottom()) <= 0;
  }

  /** The area in square points. */
  public static double area(Rect box) {
    return box.width().points() * box.height().points();
  }
}
