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

  public LegLine first() {
    return lines.getFirst();
  }

  public LegLine last() {
    return lines.getLast();
  }
}
