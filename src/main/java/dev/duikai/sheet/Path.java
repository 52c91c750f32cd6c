package dev.duikai.sheet;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.util.ArrayList;
import java.util.List;

/** A closed outline of straight lines and cubic curves. */
public record Path(List<Step> steps) {

  public Path {
    steps = List.copyOf(steps);
  }

  /** One step of an outline; coordinates in thousandths of a point. */
  public sealed interface Step permits Move, Line, Curve, Close {}

  /** Starts a contour. */
  public record Move(int x, int y) implements Step {}

  /** A straight line to a point. */
  public record Line(int x, int y) implements Step {}

  /** A cubic curve with two control points. */
  public record Curve(int x1, int y1, int x2, int y2, int x, int y) implements Step {}

  /** Closes a contour. */
  public record Close() implements Step {}

  /** The outline of a rectangle. */
  public static Path of(Rect r) {
    return polygon(
        new int[] {r.x().units(), r.right().units(), r.right().units(), r.x().units()},
        new int[] {r.y().units(), r.y().units(), r.bottom().units(), r.bottom().units()});
  }

  /** The outline through the points given. */
  public static Path polygon(int[] xs, int[] ys) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Move(xs[0], ys[0]));
    for (int i = 1; i < xs.length; i++) {
      steps.add(new Line(xs[i], ys[i]));
    }
    steps.add(new Close());
    return new Path(steps);
  }

  /** An ellipse that fills a rectangle. */
  public static Path ellipse(Rect r) {
    double k = 0.5522847498;
    int cx = (r.x().units() + r.right().units()) / 2;
    int cy = (r.y().units() + r.bottom().units()) / 2;
    int rx = r.width().units() / 2;
    int ry = r.height().units() / 2;
    int kx = (int) Math.round(rx * k);
    int ky = (int) Math.round(ry * k);
    return new Path(
        List.of(
            new Move(cx + rx, cy),
            new Curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
            new Curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
            new Curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
            new Curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
            new Close()));
  }

  /** A circle around a point. */
  public static Path circle(Length cx, Length cy, Length radius) {
    return ellipse(new Rect(cx.minus(radius), cy.minus(radius), radius.times(2), radius.times(2)));
  }
}
