package dev.duikai.edition;

import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.measure.LegDivision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What fills the room that is left on a page (缺稿): more text, another story, a picture. */
final class UndersetRemedies {

  /** Lines of a short's head over two columns. */
  private static final int HEAD = 5;

  private UndersetRemedies() {}

  static List<Remedy> of(PagePlan page) {
    List<Remedy> all = new ArrayList<>();
    page.slots().stream().filter(PlacedSlot::hole).forEach(hole -> fill(all, page, hole));
    return all;
  }

  private static void fill(List<Remedy> all, PagePlan page, PlacedSlot hole) {
    int cells = hole.span() * hole.lines();
    int aLine = page.grid().characters();
    neighbour(page, hole)
        .ifPresent(placed -> {
          LegDivision division = page.grid().divide(placed.form().measure());
          int characters = cells * aLine;
          int lines = Math.ceilDiv(characters, division.characters());
          all.add(Remedy.add(placed.portion().story().id(), lines, characters));
        });
    int text = cells - HEAD * Math.min(2, hole.span());
    if (text > 2 * HEAD) {
      all.add(Remedy.addStory(text, text * aLine));
    }
    all.add(Remedy.addPicture(hole.span(), hole.lines()));
  }

  /** The story whose block stands over the hole, else beside it; of several the largest. */
  static Optional<PlacedStory> neighbour(PagePlan page, PlacedSlot hole) {
    return page.stories().stream()
        .filter(placed -> !placed.portion().tail())
        .max(
            Comparator.<PlacedStory>comparingInt(placed -> nearness(placed, hole))
                .thenComparingInt(placed -> placed.form().textLines()));
  }

  private static int nearness(PlacedStory placed, PlacedSlot hole) {
    int right = placed.column() + placed.form().measure().columns();
    int foot = placed.line() + placed.form().lines();
    boolean columns = placed.column() < hole.column() + hole.span() && hole.column() < right;
    boolean rows = placed.line() < hole.line() + hole.lines() && hole.line() < foot;
    boolean over = columns && foot == hole.line();
    boolean beside =
        rows && (right == hole.column() || placed.column() == hole.column() + hole.span());
    return over ? 2 : beside ? 1 : 0;
  }
}
