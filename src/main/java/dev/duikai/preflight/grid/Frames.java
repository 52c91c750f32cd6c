package dev.duikai.preflight.grid;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.page.PrintedPage;
import dev.duikai.preflight.page.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Finds frames: four lines that close a rectangle. */
public final class Frames {

  private static final int TOLERANCE = 1100;
  private static final Length SHORTEST = Length.points(20);

  private Frames() {}

  /** All frames of a page. */
  public static List<Rect> of(PrintedPage page) {
    List<Rect> level = lines(page, true);
    List<Rect> upright = lines(page, false);
    List<Rect> frames = new ArrayList<>();
    for (Rect top : level) {
      for (Rect foot : level) {
        if (foot.y().compareTo(top.y()) > 0
            && alike(top.x(), foot.x())
            && alike(top.right(), foot.right())) {
          Rect frame = Rect.between(top.x(), top.y(), top.right(), foot.y());
          if (side(upright, frame, frame.x()) && side(upright, frame, frame.right())) {
            frames.add(frame);
          }
        }
      }
    }
    return frames;
  }

  private static List<Rect> lines(PrintedPage page, boolean level) {
    return page.strokes().stream()
        .filter(s -> s.level() == level && s.length().compareTo(SHORTEST) > 0)
        .map(Stroke::line)
        .toList();
  }

  private static boolean side(List<Rect> upright, Rect frame, Length x) {
    return upright.stream()
        .anyMatch(line ->
            alike(line.x(), x)
                && alike(line.y(), frame.y())
                && alike(line.bottom(), frame.bottom()));
  }

  private static boolean alike(Length a, Length b) {
    return Math.abs(a.units() - b.units()) <= TOLERANCE;
  }
}
