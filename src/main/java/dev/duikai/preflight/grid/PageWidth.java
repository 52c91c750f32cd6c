package dev.duikai.preflight.grid;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.Tally;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Image;
import dev.duikai.preflight.page.PrintedPage;
import dev.duikai.preflight.page.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where to where the matter of a page stands, in thousandths of a point: the rule under its
 * folio, else its text, pictures and frames.
 */
record PageWidth(int left, int right) {

  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 12;

  /** The narrowest gutter between columns, in thousandths of an em. */
  private static final int NARROWEST = 500;

  /** A right edge is one where at least so many lines end; a mark may hang beyond it. */
  private static final int EDGE = 3;

  static PageWidth of(PrintedPage page, List<TextLine> text, Optional<Length> folio) {
    return folio.flatMap(y -> rule(page, y)).orElseGet(() -> matter(page, text));
  }

  private static Optional<PageWidth> rule(PrintedPage page, Length y) {
    return page.strokes().stream()
        .filter(stroke -> stroke.level() && stroke.line().y().equals(y))
        .map(Stroke::line)
        .map(line -> new PageWidth(line.x().units(), line.right().units()))
        .findFirst();
  }

  private static PageWidth matter(PrintedPage page, List<TextLine> text) {
    Tally rights = new Tally(Lattice.TOLERANCE);
    text.forEach(line -> rights.add(line.right().units(), 1));
    List<Rect> matter = new ArrayList<>();
    text.stream()
        .filter(line -> rights.count(line.right().units()) >= EDGE)
        .forEach(line -> matter.add(line.box()));
    Stream.concat(page.images().stream().map(Image::box), Frames.of(page).stream())
        .filter(box -> inside(page.trim(), box))
        .forEach(matter::add);
    Rect around = Boxes.around(matter);
    return new PageWidth(around.x().units(), around.right().units());
  }

  private static boolean inside(Rect trim, Rect box) {
    return box.x().compareTo(trim.x()) >= 0 && box.right().compareTo(trim.right()) <= 0;
  }

  /** Columns of whole characters that would fill the page. */
  List<Lattice> columns(int em) {
    List<Lattice> columns = new ArrayList<>();
    for (int count = FEWEST_COLUMNS; count <= MOST_COLUMNS; count++) {
      for (int width = Lattice.FEWEST_CHARACTERS * em; count * width < right - left; width += em) {
        int gutter = (right - left - count * width) / (count - 1);
        if (gutter >= NARROWEST * em / 1000 && gutter <= Lattice.GUTTER * em / 1000) {
          columns.add(new Lattice(left, width, width + gutter));
        }
      }
    }
    return columns;
  }

  /** Whether a whole number of columns fills the page. */
  boolean holds(Lattice lattice) {
    int gutter = lattice.period() - lattice.width();
    return lattice.on(left - lattice.origin()) && lattice.on(right + gutter - lattice.origin());
  }
}
