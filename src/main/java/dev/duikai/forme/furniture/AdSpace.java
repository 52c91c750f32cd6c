package dev.duikai.forme.furniture;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;

/** Where an advertisement stands in its slot. */
public final class AdSpace {

  private AdSpace() {}

  /**
   * What is printed on of a slot of whole lines: without its first line, which stays white, and
   * from the top of a character in the next to the foot of one in the last.
   */
  public static Rect of(Rect slot, Grid grid) {
    Length pitch = grid.pitch();
    Length lead = pitch.minus(grid.body()).scaled(0.5);
    return Rect.between(
        slot.x(), slot.y().plus(pitch).plus(lead), slot.right(), slot.bottom().minus(lead));
  }
}
