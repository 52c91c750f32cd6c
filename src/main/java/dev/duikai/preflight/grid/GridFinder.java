package dev.duikai.preflight.grid;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.PrintedPage;
import dev.duikai.preflight.page.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the live area (版心), its columns and its lines. */
public final class GridFinder {

  /** What sticks out of a line by less than this share of it doesn't open another. */
  private static final double SLIVER = 0.12;

  private static final double SMALL = 0.95;

  private final PrintedPage page;
  private final List<TextLine> lines;
  private final BodyType body;
  private final Lattice lattice;
  private final Length top;

  private GridFinder(
      PrintedPage page, List<TextLine> lines, BodyType body, Lattice lattice, Length top) {
    this.page = page;
    this.lines = lines;
    this.body = body;
    this.lattice = lattice;
    this.top = top;
  }

  /** The grid of a page; none where no columns repeat on it. */
  public static Optional<Grid> of(PrintedPage page, List<TextLine> lines, BodyType body) {
    List<TextLine> text =
        lines.stream()
            .filter(line -> body.isBody(line.size()) && !line.runs().getFirst().first().embedded())
            .toList();
    Optional<Length> folio = FolioRule.foot(page, lines, body);
    Length top = folio.orElse(Length.ZERO);
    return Lattice.of(text, body, PageWidth.of(page, text, folio))
        .map(lattice -> new GridFinder(page, lines, body, lattice, top).find());
  }

  private Grid find() {
    List<Rect> areas = areas();
    Rect around = Boxes.around(with(areas, line -> true));
    // A head that runs over its span must not widen the page.
    Rect across = across(Boxes.around(with(areas, line -> body.isBody(line.size()))));
    int left = lattice.columnLeft(Math.max(0, across.x().units()));
    int right = lattice.columnRight(Math.min(page.trim().right().units(), across.right().units()));
    int columns =
        Math.round((right - left + lattice.period() - lattice.width()) / (float) lattice.period());
    int pitch = body.pitch().units();
    int zero = body.baseline().minus(body.ascent()).units();
    int first = Math.floorDiv(around.y().units() - zero + (int) (SLIVER * pitch), pitch);
    int end = Math.ceilDiv(around.bottom().units() - zero - (int) (SLIVER * pitch), pitch);
    Rect live =
        new Rect(
            Length.units(left),
            Length.units(zero + first * pitch),
            Length.units(right - left),
            Length.units((end - first) * pitch));
    int characters = Math.max(1, Math.round(lattice.width() / (float) body.size().units()));
    Length gutter = Length.units(lattice.period() - characters * body.size().units());
    return new Grid(
        live, Math.max(1, columns), characters, body.size(), gutter, end - first, body.pitch());
  }

  /** Areas and lines of text below the folio, small type left out. */
  private List<Rect> with(List<Rect> areas, Predicate<TextLine> wanted) {
    List<Rect> matter = new ArrayList<>(areas);
    int small = (int) (SMALL * body.size().units());
    for (TextLine line : lines) {
      if (line.size().units() >= small && wanted.test(line)) {
        add(matter, line.box());
      }
    }
    return matter;
  }

  /** Pictures, placed files, grounds and frames below the folio. */
  private List<Rect> areas() {
    List<Rect> matter = new ArrayList<>();
    int column = lattice.width();
    page.images().forEach(image -> add(matter, image.box()));
    page.placed().forEach(placed -> add(matter, placed.box()));
    page.fills().stream()
        .filter(fill -> !fill.ink().paper())
        .filter(fill -> fill.box().width().units() >= column - body.size().units() * 3)
        .filter(fill -> fill.box().height().compareTo(body.pitch()) > 0)
        .forEach(fill -> add(matter, fill.box()));
    Frames.of(page).forEach(frame -> add(matter, frame));
    return matter;
  }

  private void add(List<Rect> matter, Rect box) {
    boolean inside =
        box.y().compareTo(top) >= 0
            && box.bottom().compareTo(page.trim().bottom()) <= 0
            && box.right().units() > 0
            && box.x().compareTo(page.trim().right()) < 0;
    if (inside) {
      matter.add(box);
    }
  }

  /** The matter's width, and that of the rule under the folio. */
  private Rect across(Rect matter) {
    Rect across = matter;
    for (Stroke stroke : page.strokes()) {
      Rect line = stroke.line();
      boolean folio = top.units() > 0 && stroke.level() && line.y().equals(top);
      if (folio) {
        across =
            Boxes.around(across, new Rect(line.x(), matter.y(), line.width(), matter.height()));
      }
    }
    return across;
  }
}
