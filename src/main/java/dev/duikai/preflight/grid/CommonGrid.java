package dev.duikai.preflight.grid;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.util.List;

/** The live area that pages of one grid have in common. */
public final class CommonGrid {

  /** Pages whose grids differ by less than this stand on one grid. */
  private static final int ALIKE = 100;

  private CommonGrid() {}

  /** A page's grid, from the highest first line to the lowest last line of all pages like it. */
  public static Grid of(Grid own, List<Grid> all) {
    Length top = own.live().y();
    Length foot = own.live().bottom();
    for (Grid other : all) {
      if (alike(own, other)) {
        top = top.compareTo(other.live().y()) <= 0 ? top : other.live().y();
        foot = Length.max(foot, other.live().bottom());
      }
    }
    Rect live = Rect.between(own.live().x(), top, own.live().right(), foot);
    int lines = Math.round(live.height().units() / (float) own.pitch().units());
    return new Grid(
        live, own.columns(), own.characters(), own.body(), own.gutter(), lines, own.pitch());
  }

  private static boolean alike(Grid a, Grid b) {
    int phase = Math.floorMod(a.live().y().minus(b.live().y()).units() + ALIKE, a.pitch().units());
    return a.columns() == b.columns()
        && a.characters() == b.characters()
        && a.pitch().equals(b.pitch())
        && Math.abs(a.live().x().minus(b.live().x()).units()) <= ALIKE
        && phase <= 2 * ALIKE;
  }
}
