package dev.duikai.press;

import dev.duikai.measure.Length;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.sheet.Path;

/** Crop marks at the corners and registration marks at the sides, all beyond the bleed. */
final class Marks {

  /** The name of the colour space that prints on every plate. */
  static final String ALL_PLATES = "All";

  private static final int WEIGHT = 250;
  private static final int OFF = Length.millimetres(1).units();
  private static final int LONG = Length.millimetres(8).units();
  private static final int RADIUS = Length.millimetres(2).units();
  private static final int ARM = Length.millimetres(3.5).units();

  private final Content content;
  private final PageFrame frame;

  Marks(Content content, PageFrame frame) {
    this.content = content;
    this.frame = frame;
  }

  public void draw() {
    content.op("q /" + ALL_PLATES + " CS 1 SCN").op("w", WEIGHT);
    int out = frame.bleed() + OFF;
    for (int x : new int[] {0, frame.width()}) {
      line(x, -out, x, -out - LONG);
      line(x, frame.height() + out, x, frame.height() + out + LONG);
    }
    for (int y : new int[] {0, frame.height()}) {
      line(-out, y, -out - LONG, y);
      line(frame.width() + out, y, frame.width() + out + LONG, y);
    }
    int centre = frame.bleed() + PageFrame.SLUG.units() / 2;
    registration(frame.width() / 2, -centre);
    registration(frame.width() / 2, frame.height() + centre);
    registration(-centre, frame.height() / 2);
    registration(frame.width() + centre, frame.height() / 2);
    content.op("Q");
  }

  private void registration(int x, int y) {
    line(x - ARM, y, x + ARM, y);
    line(x, y - ARM, x, y + ARM);
    Path circle = Path.circle(Length.units(x), Length.units(y), Length.units(RADIUS));
    new ShapeWriter(content, frame).trace(circle);
    content.op("S");
  }

  private void line(int x1, int y1, int x2, int y2) {
    content.op("m", frame.x(x1), frame.y(y1)).op("l", frame.x(x2), frame.y(y2)).op("S");
  }
}
