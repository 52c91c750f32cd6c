package dev.duikai.preflight.grid;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.PrintedPage;
import dev.duikai.preflight.page.Stroke;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the rule under the folio (报眉): it runs over the page near its top, small type above it. */
public final class FolioRule {

  private static final double TOP = 0.15;
  private static final double WIDE = 0.7;
  private static final double TALLEST = 3.2;

  private FolioRule() {}

  /** Where the folio ends; none on a page without one. */
  public static Optional<Length> foot(PrintedPage page, List<TextLine> lines, BodyType body) {
    Length limit = page.trim().height().scaled(TOP);
    return page.strokes().stream()
        .filter(Stroke::level)
        .filter(s -> s.length().compareTo(page.trim().width().scaled(WIDE)) >= 0)
        .filter(s -> s.line().y().units() > 0 && s.line().y().compareTo(limit) < 0)
        .map(s -> s.line().y())
        .filter(y -> smallTypeAbove(y, lines, body))
        .max(Comparator.naturalOrder());
  }

  private static boolean smallTypeAbove(Length y, List<TextLine> lines, BodyType body) {
    List<Rect> above =
        lines.stream()
            .map(TextLine::box)
            .filter(box -> box.bottom().compareTo(y) <= 0 && box.y().units() > 0)
            .toList();
    int tallest = above.stream().mapToInt(box -> box.height().units()).max().orElse(0);
    return !above.isEmpty() && tallest < TALLEST * body.size().units();
  }
}
