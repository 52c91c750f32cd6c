package dev.duikai.preflight.metric;

import dev.duikai.measure.Length;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The law again: the folio stands in the same place on all pages of an edition. */
public final class FolioPlaces {

  private static final Length TOLERANCE = Length.points(1);

  private FolioPlaces() {}

  /** The faults of each page, in the order of the pages. */
  public static List<List<Violation>> of(List<Board> pages) {
    Map<Length, Integer> counts = new HashMap<>();
    pages.forEach(page -> place(page).ifPresent(y -> counts.merge(y, 1, Integer::sum)));
    Length usual =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Length, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(Length.ZERO);
    return pages.stream().map(page -> check(page, usual)).toList();
  }

  private static List<Violation> check(Board page, Length usual) {
    Pins pins = new Pins(page);
    place(page)
        .filter(y -> Math.abs(y.minus(usual).units()) > TOLERANCE.units())
        .ifPresent(y -> {
          TextLine line = page.anatomy().furniture().folio().getFirst();
          String detail = "at " + y + " pt, on other pages at " + usual + " pt";
          pins.add(Taboo.FOLIO_PLACE, line.box(), "", detail, y.points(), usual.points());
        });
    return pins.all();
  }

  /** The lowest baseline of a page's folio. */
  private static Optional<Length> place(Board page) {
    return page.anatomy().furniture().folio().stream()
        .map(TextLine::baseline)
        .max(Length::compareTo);
  }
}
