package dev.duikai.press.shape;

import dev.duikai.press.file.Content;
import dev.duikai.press.file.Numbers;
import dev.duikai.press.file.PageFrame;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Rule;

/** Writes rules and filled areas. */
public final class ShapeWriter {

  private final Content content;
  private final PageFrame frame;

  public ShapeWriter(Content content, PageFrame frame) {
    this.content = content;
    this.frame = frame;
  }

  /** A rule; the dots of a dotted one are dashes without length under round caps. */
  public void rule(Rule rule) {
    boolean dotted = rule.dots().units() > 0;
    content.stroke(rule.ink()).op("w", rule.weight().units());
    if (dotted) {
      content.op("1 J [0 " + Numbers.thousandths(rule.dots().units()) + "] 0 d");
    }
    content.op("m", frame.x(rule.x1().units()), frame.y(rule.y1().units()));
    content.op("l", frame.x(rule.x2().units()), frame.y(rule.y2().units()));
    content.op("S");
    if (dotted) {
      content.op("0 J [] 0 d");
    }
  }

  /** An area; it knocks out what is below, whatever its colour. */
  public void fill(Fill fill) {
    content.fill(fill.ink(), false);
    trace(fill.path());
    content.op("f*");
  }

  /** An outline without paint. */
  public void trace(Path path) {
    for (Path.Step step : path.steps()) {
      switch (step) {
        case Path.Move(int x, int y) -> content.op("m", frame.x(x), frame.y(y));
        case Path.Line(int x, int y) -> content.op("l", frame.x(x), frame.y(y));
        case Path.Curve c ->
            content.op(
                "c",
                frame.x(c.x1()),
                frame.y(c.y1()),
                frame.x(c.x2()),
                frame.y(c.y2()),
                frame.x(c.x()),
                frame.y(c.y()));
        case Path.Close() -> content.op("h");
      }
    }
  }
}
