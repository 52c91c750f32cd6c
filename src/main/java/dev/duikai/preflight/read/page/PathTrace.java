package dev.duikai.preflight.read.page;

import dev.duikai.preflight.fact.Box;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalDouble;

/** The path under construction: how far it reaches, and whether it is one thin rectangle. */
final class PathTrace {

  private static final double LONG = 8;
  private static final double LINE = 3;
  private static final double SQUARE = 0.01;

  private final Path2D.Double path = new Path2D.Double();
  private int rectangles;
  private int others;

  void rectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    boolean lying = near(a.getY(), b.getY()) && near(b.getX(), c.getX());
    boolean standing = near(a.getX(), b.getX()) && near(b.getY(), c.getY());
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
    rectangles++;
    others += lying || standing ? 0 : 1;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < SQUARE;
  }

  void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
    others++;
  }

  void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
    others++;
  }

  void close() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  Point2D current() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  boolean none() {
    return path.getCurrentPoint() == null;
  }

  void clear() {
    path.reset();
    rectangles = 0;
    others = 0;
  }

  Box box() {
    Rectangle2D bounds = path.getBounds2D();
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  /** The thickness where the path is one upright rectangle that looks like a line. */
  OptionalDouble thickness() {
    Box box = box();
    double thin = Math.min(box.width(), box.height());
    boolean line = thin < LINE && Math.max(box.width(), box.height()) > LONG * thin;
    return rectangles == 1 && others == 0 && line
        ? OptionalDouble.of(thin)
        : OptionalDouble.empty();
  }
}
