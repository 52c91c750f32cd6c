package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.grid.Frames;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Fill;
import dev.duikai.preflight.page.PrintedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * The closed areas of a page: boxes and grounds that hold a story, and those that hold something
 * else.
 *
 * @param panels boxes and grounds with body text in them
 * @param others frames and grounds without
 * @param bands dark strips that carry reversed words
 */
record Regions(List<Panel> panels, List<Panel> others, List<Rect> bands) {

  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_CHARACTERS = 6;
  private static final double WHOLE = 0.6;
  private static final double FRAMED = 0.85;
  private static final double BAND = 3.2;
  private static final int DARK = 600;

  static Regions of(PrintedPage page, List<TextLine> lines, BodyType body, Grid grid) {
    List<Panel> panels = new ArrayList<>();
    List<Panel> others = new ArrayList<>();
    for (Panel region : largest(candidates(page, lines, body, grid))) {
      (holdsText(region.box(), lines, body) ? panels : others).add(region);
    }
    return new Regions(List.copyOf(panels), List.copyOf(others), bands(page, grid));
  }

  private static List<Panel> candidates(
      PrintedPage page, List<TextLine> lines, BodyType body, Grid grid) {
    List<Panel> found = new ArrayList<>();
    for (Rect frame : Frames.of(page)) {
      boolean framesImage =
          page.images().stream()
                  .anyMatch(i ->
                      Boxes.meet(i.box(), frame)
                          && Boxes.area(i.box()) > FRAMED * Boxes.area(frame))
              || page.placed().stream()
                  .anyMatch(p ->
                      Boxes.meet(p.box(), frame)
                          && Boxes.area(p.box()) > FRAMED * Boxes.area(frame));
      if (large(frame, grid) && !framesImage) {
        found.add(new Panel(frame, false));
      }
    }
    for (Fill fill : page.fills()) {
      boolean ground = !fill.ink().paper() && large(fill.box(), grid);
      if (ground && onImage(fill, page) == 0 && !ReversedType.headOn(fill, lines, body)) {
        found.add(new Panel(fill.box(), true));
      }
    }
    return found;
  }

  private static long onImage(Fill fill, PrintedPage page) {
    return page.images().stream()
        .filter(
            i -> i.order() < fill.order() && Boxes.contains(i.box(), fill.box(), Length.points(1)))
        .count();
  }

  private static boolean large(Rect box, Grid grid) {
    return box.width().compareTo(grid.columnWidth().scaled(0.75)) >= 0
        && box.height().units() > BAND * grid.pitch().units()
        && Boxes.area(box) < WHOLE * Boxes.area(grid.live());
  }

  private static List<Panel> largest(List<Panel> found) {
    List<Panel> kept = new ArrayList<>();
    found.stream()
        .sorted(java.util.Comparator.comparingDouble(p -> -Boxes.area(p.box())))
        .filter(panel ->
            kept.stream().noneMatch(k -> Boxes.contains(k.box(), panel.box(), Length.points(1))))
        .forEach(kept::add);
    return kept;
  }

  private static boolean holdsText(Rect box, List<TextLine> lines, BodyType body) {
    return lines.stream()
            .filter(line -> body.isBody(line.size()) && line.face().equals(body.face()))
            .filter(line -> line.text().length() >= FEWEST_CHARACTERS)
            .filter(line -> Boxes.contains(box, line.box(), body.size()))
            .count()
        >= FEWEST_LINES;
  }

  private static List<Rect> bands(PrintedPage page, Grid grid) {
    return page.fills().stream()
        .filter(fill -> fill.ink().darkness() >= DARK)
        .map(Fill::box)
        .filter(box -> box.height().units() <= BAND * grid.pitch().units())
        .filter(box -> box.height().compareTo(grid.pitch()) >= 0)
        .toList();
  }
}
