package dev.duikai.preflight.grid;

import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Tally;
import dev.duikai.preflight.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Columns of one width that repeat over the page, in thousandths of a point.
 *
 * @param origin left edge of one column
 * @param width width of a column
 * @param period width with gutter
 */
record Lattice(int origin, int width, int period) {

  /** Places that differ by less are one, in thousandths of a point. */
  static final int TOLERANCE = 300;

  private static final int CANDIDATES = 6;

  /** The widest gutter between columns, in thousandths of an em. */
  static final int GUTTER = 2600;

  private static final int FEWEST = 3;

  /** No column of a newspaper is narrower; half columns would explain whole ones, too. */
  static final int FEWEST_CHARACTERS = 9;

  /**
   * The columns into which most lines fit. Columns that fill the page's width count twice: legs in
   * a broken measure (破栏) repeat, too, but leave a rest.
   */
  static Optional<Lattice> of(List<TextLine> lines, BodyType body, PageWidth page) {
    List<Lattice> candidates = new ArrayList<>(page.columns(body.size().units()));
    candidates.addAll(repeating(lines, body));
    Lattice best = null;
    int most = 0;
    for (Lattice lattice : candidates) {
      int score = lattice.score(lines) * (page.holds(lattice) ? 2 : 1);
      if (score > most) {
        most = score;
        best = lattice;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Columns of widths that many lines have. */
  private static List<Lattice> repeating(List<TextLine> lines, BodyType body) {
    Tally widths = new Tally(TOLERANCE);
    for (TextLine line : lines) {
      int width = line.box().width().units();
      if (width > FEWEST_CHARACTERS * body.size().units() - TOLERANCE) {
        widths.add(width, 1);
      }
    }
    return widths.byCount(CANDIDATES).stream()
        .flatMap(width -> of(lines, width, body).stream())
        .toList();
  }

  private static Optional<Lattice> of(List<TextLine> lines, int rough, BodyType body) {
    int width = Math.round(rough / (float) body.size().units()) * body.size().units();
    int exact = Math.abs(width - rough) <= 2 * TOLERANCE ? width : rough;
    Tally lefts = new Tally(TOLERANCE);
    lines.stream()
        .filter(line -> Math.abs(line.box().width().units() - exact) <= TOLERANCE)
        .forEach(line -> lefts.add(line.left().units(), 1));
    TreeSet<Integer> edges = new TreeSet<>(lefts.byCount(40));
    Tally periods = new Tally(TOLERANCE);
    for (int left : edges) {
      for (int right : edges) {
        int step = right - left;
        if (step > exact && step - exact < GUTTER * body.size().units() / 1000) {
          periods.add(step, 1);
        }
      }
    }
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(exact(lines, exact, periods.most()));
  }

  /** With the exact left edge of its first column and the exact distance of two columns. */
  private static Lattice exact(List<TextLine> lines, int width, int rough) {
    TreeSet<Integer> lefts = new TreeSet<>();
    lines.stream()
        .filter(line -> Math.abs(line.box().width().units() - width) <= FEWEST)
        .forEach(line -> lefts.add(line.left().units()));
    int period = rough;
    for (int left : lefts) {
      for (int right : lefts.tailSet(left, false)) {
        if (Math.abs(right - left - rough) <= TOLERANCE) {
          return new Lattice(left, width, right - left);
        }
      }
    }
    return new Lattice(lefts.isEmpty() ? 0 : lefts.first(), width, period);
  }

  /** How many edges of lines it explains. */
  private int score(List<TextLine> lines) {
    int score = 0;
    for (TextLine line : lines) {
      score += on(line.left().units() - origin) ? 1 : 0;
      score += on(line.right().units() - origin - width) ? 1 : 0;
    }
    return score;
  }

  /** Whether a distance is a whole number of columns. */
  boolean on(int distance) {
    return Math.abs(Math.floorMod(distance + period / 2, period) - period / 2) <= TOLERANCE;
  }

  /** The left edge of the column that holds a place; a mark may hang into the gutter before it. */
  int columnLeft(int x) {
    return origin + Math.floorDiv(x - origin + hang(), period) * period;
  }

  /** The right edge of the column that holds a place; a mark may hang into the gutter behind it. */
  int columnRight(int x) {
    return origin
        + Math.floorDiv(x - width - origin - hang() + period - 1, period) * period
        + width;
  }

  private int hang() {
    return (period - width) * 9 / 10;
  }
}
