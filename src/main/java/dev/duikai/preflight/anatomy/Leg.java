package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.Boxes;
import java.util.List;

/**
 * One leg (栏段) of a story.
 *
 * @param left its left edge
 * @param right its right edge
 * @param lines its lines in the order of painting
 */
public record Leg(Length left, Length right, List<LegLine> lines) {

  public Leg {
    lines = List.copyOf(lines);
  }

  /** The rectangle from its first line's em box to its last one's. */
  public Rect box() {
    Rect around = Boxes.around(lines.stream().map(line -> line.first().box()).toList());
    return Rect.between(left, around.y(), right, around.bottom());
  }

  /** Whether it ends over something that begins within so much white under it. */
  public boolean endsOn(Rect below, Length most) {
    Rect text = box();
    int white = below.y().minus(text.bottom()).units();
    boolean shares = text.x().compareTo(below.right()) < 0 && below.x().compareTo(text.right()) < 0;
    return shares && white >= 0 && white <= most.units();
  }

  public LegLine first() {
    return lines.getFirst();
  }

  public LegLine last() {
    return lines.getLast();
  }
}
