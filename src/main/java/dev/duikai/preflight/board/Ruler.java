package dev.duikai.preflight.board;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;

/** Turns places into columns and lines. */
public record Ruler(Grid grid) {

  /** What sticks out of a line by less than this share of it doesn't count. */
  private static final double SLIVER = 0.12;

  /** Share of a gutter into which marks may hang. */
  private static final double HANG = 0.9;

  /** The column at or behind whose left edge a place lies. */
  public int column(Length x) {
    int offset = x.minus(grid.live().x()).units() + (int) (HANG * grid.gutter().units());
    return Math.max(0, Math.min(grid.columns() - 1, Math.floorDiv(offset, period())));
  }

  /** The column behind the one that ends at or behind a place. */
  public int columnEnd(Length right) {
    int offset =
        right.minus(grid.live().x()).units()
            - grid.columnWidth().units()
            - (int) (HANG * grid.gutter().units());
    return Math.max(1, Math.min(grid.columns(), Math.ceilDiv(offset, period()) + 1));
  }

  private int period() {
    return grid.columnWidth().plus(grid.gutter()).units();
  }

  /** The line in which something begins that has its top there. */
  public int line(Length top) {
    int offset = top.minus(grid.live().y()).units();
    int line = Math.floorDiv(offset + (int) (SLIVER * grid.pitch().units()), grid.pitch().units());
    return Math.max(0, Math.min(grid.lines() - 1, line));
  }

  /** The line under the one in which something ends that has its foot there. */
  public int end(Length foot) {
    int offset = foot.minus(grid.live().y()).units();
    int line = Math.ceilDiv(offset - (int) (SLIVER * grid.pitch().units()), grid.pitch().units());
    return Math.max(0, Math.min(grid.lines(), line));
  }

  /** The line on which a baseline lies, to the nearest. */
  public int baseline(Length baseline, Length ascent) {
    int offset = baseline.minus(ascent).minus(grid.live().y()).units();
    return Math.floorDiv(offset + grid.pitch().units() / 2, grid.pitch().units());
  }

  /** The white at the left of a column, over some lines. */
  public Rect gutter(int column, int line, int end) {
    Length right = grid.columnX(column);
    return Rect.between(right.minus(grid.gutter()), grid.lineY(line), right, grid.lineY(end));
  }

  /** A strip over the whole width around the top of a line. */
  public Rect between(int line) {
    Length half = grid.pitch().scaled(0.25);
    Length y = grid.lineY(line).minus(half);
    return new Rect(grid.live().x(), y, grid.live().width(), half.times(2));
  }

  /** The rectangle of whole columns and lines. */
  public Rect rect(int column, int span, int line, int end) {
    return grid.block(column, Math.max(1, span), line, Math.max(1, end - line));
  }
}
