package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.grid.FolioRule;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.PrintedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds folio, nameplate, guide and the line at the foot. */
final class FurnitureFinder {

  private static final double TOP = 0.25;
  private static final int HEAVY = 1400;
  private static final int REFERENCES = 2;

  private final PrintedPage page;
  private final List<TextLine> lines;
  private final Grid grid;
  private final Regions regions;

  private FurnitureFinder(PrintedPage page, List<TextLine> lines, Grid grid, Regions regions) {
    this.page = page;
    this.lines = lines;
    this.grid = grid;
    this.regions = regions;
  }

  static Furniture of(
      PrintedPage page, List<TextLine> lines, BodyType body, Grid grid, Regions regions) {
    return new FurnitureFinder(page, lines, grid, regions)
        .find(FolioRule.foot(page, lines, body).isEmpty());
  }

  private Furniture find(boolean bare) {
    List<TextLine> folio = new ArrayList<>();
    List<TextLine> foot = new ArrayList<>();
    for (TextLine line : lines) {
      Rect box = line.box();
      if (box.bottom().compareTo(grid.live().y()) <= 0) {
        folio.add(line);
      } else if (box.y().compareTo(grid.live().bottom()) >= 0) {
        foot.add(line);
      }
    }
    Length limit = page.trim().height().scaled(TOP);
    List<TextLine> top =
        lines.stream().filter(line -> line.box().bottom().compareTo(limit) < 0).toList();
    boolean front = bare && top.stream().anyMatch(line -> Words.isFrontData(line.text()));
    Optional<Rect> zone = front ? Optional.of(zone(top)) : Optional.empty();
    Optional<TextLine> nameplate =
        top.stream()
            .filter(line -> zone.filter(area -> Boxes.holds(area, line.box())).isPresent())
            .max(Comparator.comparing(TextLine::size));
    return new Furniture(folio, foot, nameplate, front, zone, guides());
  }

  /** From the top of the page to the heavy rule, without what stands in a box beside it. */
  private Rect zone(List<TextLine> top) {
    Length foot =
        page.strokes().stream()
            .filter(s -> s.level() && s.weight().units() >= HEAVY)
            .map(s -> s.line().y())
            .filter(y -> y.compareTo(grid.live().y()) > 0)
            .filter(y -> y.compareTo(page.trim().height().scaled(TOP)) < 0)
            .min(Comparator.naturalOrder())
            .orElseGet(() ->
                top.stream()
                    .map(l -> l.box().bottom())
                    .max(Comparator.naturalOrder())
                    .orElse(grid.live().y()));
    Length right =
        regions.panels().stream()
            .map(Panel::box)
            .filter(box -> box.y().compareTo(foot) < 0)
            .map(box -> box.x().minus(grid.gutter()))
            .min(Comparator.naturalOrder())
            .orElse(grid.live().right());
    return Rect.between(grid.live().x(), grid.live().y(), right, foot);
  }

  private List<Rect> guides() {
    return regions.others().stream().map(Panel::box).filter(this::isGuide).toList();
  }

  private boolean isGuide(Rect box) {
    List<String> texts =
        lines.stream().filter(line -> Boxes.holds(box, line.box())).map(TextLine::text).toList();
    long pages = texts.stream().filter(Words::namesPage).count();
    return texts.stream().anyMatch(Words::isGuide) || pages >= REFERENCES;
  }
}
