package dev.duikai.forme.ornament;

import dev.duikai.sheet.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an outline in the measure of a scene. */
final class Pen {

  private final Scene scene;
  private final List<Path.Step> steps = new ArrayList<>();

  Pen(Scene scene) {
    this.scene = scene;
  }

  Pen move(double x, double y) {
    steps.add(new Path.Move(scene.x(x), scene.y(y)));
    return this;
  }

  Pen line(double x, double y) {
    steps.add(new Path.Line(scene.x(x), scene.y(y)));
    return this;
  }

  Pen curve(double x1, double y1, double x2, double y2, double x, double y) {
    steps.add(
        new Path.Curve(scene.x(x1), scene.y(y1), scene.x(x2), scene.y(y2), scene.x(x), scene.y(y)));
    return this;
  }

  Path close() {
    steps.add(new Path.Close());
    return new Path(steps);
  }
}
