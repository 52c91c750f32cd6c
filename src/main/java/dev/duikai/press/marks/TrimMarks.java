package dev.duikai.press.marks;

import dev.duikai.measure.Length;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.Plate;
import dev.duikai.press.shape.ShapeWriter;
import dev.duikai.sheet.Path;

/**
 * Crop marks at the corners, registration marks (十字规线) at the sides, dashed marks where the page is
 * folded and where two pages of a spread meet. All stand beyond the bleed, on every plate.
 */
final class TrimMarks {

  private static final int WEIGHT = 250;
  private static final int OFF = Length.millimetres(1).units();
  private static final int LONG = Length.millimetres(8).units();
  private static final int RADIUS = Length.millimetres(2).units();
  private static final int ARM = Length.millimetres(3.5).units();
  private static final String DASHES = "[2] 0 d";

  private final Content content;
  private final PageFrame frame;
  private final int out;

  TrimMarks(Content content, PageFrame frame) {
    this.content = content;
    this.frame = frame;
    this.out = frame.bleed() + OFF;
  }

  /** Draws the marks in the colour that is set. */
  void draw(Plate plate) {
    content.op("w", WEIGHT);
    for (int x : new int[] {0, frame.width()}) {
      upright(x);
    }
    for (int y : new int[] {0, frame.height()}) {
      level(y);
    }
    content.op(DASHES);
    plate.fold().ifPresent(fold -> level(fold.units()));
    plate.starts().stream().skip(1).forEach(start -> upright(start.units()));
    content.op("[] 0 d");
    registration(plate);
  }

  private void upright(int x) {
    line(x, -out, x, -out - LONG);
    line(x, frame.height() + out, x, frame.height() + out + LONG);
  }

  private void level(int y) {
    line(-out, y, -out - LONG, y);
    line(frame.width() + out, y, frame.width() + out + LONG, y);
  }

  /** At the middle of each sheet's head and foot; at the sides off the middle, where it folds. */
  private void registration(Plate plate) {
    int centre = frame.bleed() + PageFrame.SLUG.units() / 2;
    for (int i = 0; i < plate.sheets().size(); i++) {
      int middle = plate.starts().get(i).units() + plate.sheets().get(i).width().units() / 2;
      registration(middle, -centre);
      registration(middle, frame.height() + centre);
    }
    for (int y : new int[] {frame.height() / 4, frame.height() * 3 / 4}) {
      registration(-centre, y);
      registration(frame.width() + centre, y);
    }
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
