package dev.duikai.preflight.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The level and upright pieces of a path. */
final class StraightLines {

  private static final double TOLERANCE = 0.05;

  private StraightLines() {}

  static List<Rectangle2D> of(GeneralPath path) {
    List<Rectangle2D> lines = new ArrayList<>();
    double[] at = new double[6];
    double[] start = new double[2];
    double[] last = new double[2];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          set(start, at, 0);
          set(last, at, 0);
        }
        case PathIterator.SEG_LINETO -> {
          add(lines, last, at);
          set(last, at, 0);
        }
        case PathIterator.SEG_CLOSE -> {
          add(lines, last, start);
          set(last, start, 0);
        }
        case PathIterator.SEG_QUADTO -> set(last, at, 2);
        default -> set(last, at, 4);
      }
    }
    return lines;
  }

  private static void set(double[] point, double[] from, int index) {
    point[0] = from[index];
    point[1] = from[index + 1];
  }

  private static void add(List<Rectangle2D> lines, double[] a, double[] b) {
    double wide = Math.abs(a[0] - b[0]);
    double high = Math.abs(a[1] - b[1]);
    if (Math.min(wide, high) < TOLERANCE && Math.max(wide, high) > TOLERANCE) {
      lines.add(new Rectangle2D.Double(Math.min(a[0], b[0]), Math.min(a[1], b[1]), wide, high));
    }
  }
}
