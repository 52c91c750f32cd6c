package dev.duikai.forme.ornament;

import dev.duikai.measure.Rect;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * The rectangle that an ornament is drawn into. Its height counts 1, its width what it is in
 * heights; y runs downwards. Whatever goes beyond the rectangle is held at its edge.
 */
final class Scene {

  private final Tag tag;
  private final Rect area;
  private final Palette palette;
  private final List<Item> items = new ArrayList<>();

  Scene(Tag tag, Rect area, Palette palette) {
    this.tag = tag;
    this.area = area;
    this.palette = palette;
  }

  /** Width of the rectangle in heights. */
  double width() {
    return area.width().units() / (double) area.height().units();
  }

  Palette palette() {
    return palette;
  }

  List<Item> items() {
    return List.copyOf(items);
  }

  void fill(Path path, Ink ink) {
    items.add(new Fill(tag, path, ink));
  }

  /** A new outline in this scene's measure. */
  Pen pen() {
    return new Pen(this);
  }

  int x(double x) {
    double inside = Math.clamp(x, 0, width());
    return area.x().units() + (int) Math.round(inside * area.height().units());
  }

  int y(double y) {
    double inside = Math.clamp(y, 0, 1);
    return area.y().units() + (int) Math.round(inside * area.height().units());
  }

  /** An ellipse around a point. */
  void ellipse(double cx, double cy, double rx, double ry, Ink ink) {
    double k = 0.5522847498;
    fill(
        pen()
            .move(cx + rx, cy)
            .curve(cx + rx, cy + k * ry, cx + k * rx, cy + ry, cx, cy + ry)
            .curve(cx - k * rx, cy + ry, cx - rx, cy + k * ry, cx - rx, cy)
            .curve(cx - rx, cy - k * ry, cx - k * rx, cy - ry, cx, cy - ry)
            .curve(cx + k * rx, cy - ry, cx + rx, cy - k * ry, cx + rx, cy)
            .close(),
        ink);
  }

  void circle(double cx, double cy, double radius, Ink ink) {
    ellipse(cx, cy, radius, radius, ink);
  }

  void box(double left, double top, double right, double bottom, Ink ink) {
    fill(
        pen().move(left, top).line(right, top).line(right, bottom).line(left, bottom).close(), ink);
  }

  /** A straight stroke of a thickness. */
  void stroke(double x1, double y1, double x2, double y2, double weight, Ink ink) {
    double length = Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1));
    double nx = -(y2 - y1) / length * weight / 2;
    double ny = (x2 - x1) / length * weight / 2;
    fill(
        pen()
            .move(x1 + nx, y1 + ny)
            .line(x2 + nx, y2 + ny)
            .line(x2 - nx, y2 - ny)
            .line(x1 - nx, y1 - ny)
            .close(),
        ink);
  }

  /** A leaf from its foot to its tip; {@code fat} is its half width in its own length. */
  void leaf(double x, double y, double angle, double length, double fat, Ink ink) {
    double dx = Math.cos(angle) * length;
    double dy = -Math.sin(angle) * length;
    double nx = -dy * fat * 1.33;
    double ny = dx * fat * 1.33;
    fill(
        pen()
            .move(x, y)
            .curve(
                x + dx * 0.25 + nx,
                y + dy * 0.25 + ny,
                x + dx * 0.7 + nx,
                y + dy * 0.7 + ny,
                x + dx,
                y + dy)
            .curve(
                x + dx * 0.7 - nx, y + dy * 0.7 - ny, x + dx * 0.25 - nx, y + dy * 0.25 - ny, x, y)
            .close(),
        ink);
  }
}
