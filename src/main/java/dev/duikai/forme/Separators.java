package dev.duikai.forme;

import dev.duikai.forme.furniture.ColumnRules;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.PicturePlace;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import java.util.ArrayList;
import java.util.List;

/** The hairlines between neighbouring stories (page-look section 5). */
final class Separators {

  /** Lines below which a hairline is a speck. */
  private static final int LEAST = 3;

  private Separators() {}

  static List<Item> of(PagePlan plan) {
    Length weight = plan.rules().page().betweenColumns();
    List<Item> items = new ArrayList<>();
    for (PlacedStory a : plan.stories()) {
      for (PlacedStory b : plan.stories()) {
        if (a != b) {
          items.addAll(between(plan.grid(), a, b, weight));
        }
      }
    }
    return items;
  }

  private static List<Item> between(Grid grid, PlacedStory a, PlacedStory b, Length weight) {
    if (a.form().box().isPresent() || b.form().box().isPresent()) {
      return List.of();
    }
    int right = a.column() + a.form().measure().columns();
    if (right == b.column()) {
      return gutter(grid, a, b, weight);
    }
    boolean below = a.line() + a.form().lines() == b.line() && overlaps(a, b);
    boolean same =
        a.column() == b.column() && a.form().measure().columns() == b.form().measure().columns();
    if (!below || same || (b.form().headLine() > 0 && b.form().upright().isEmpty())) {
      return List.of();
    }
    return under(grid, a, b, weight);
  }

  /** Along the common height, but not beside a picture. */
  private static List<Item> gutter(Grid grid, PlacedStory a, PlacedStory b, Length weight) {
    int top = Math.max(textTop(a), textTop(b));
    int foot = Math.min(a.line() + a.form().lines(), b.line() + b.form().lines());
    List<Item> items = new ArrayList<>();
    int from = top;
    for (int line = top; line <= foot; line++) {
      boolean stop = line == foot || pictured(a, true, line) || pictured(b, false, line);
      if (stop) {
        if (line - from >= LEAST) {
          items.addAll(piece(grid, b.column(), from, line, weight));
        }
        from = line + 1;
      }
    }
    return items;
  }

  private static List<Item> piece(Grid grid, int column, int top, int foot, Length weight) {
    Length x = grid.columnX(column).minus(grid.gutter());
    Rect gutter = Rect.between(x, grid.lineY(top), grid.columnX(column), grid.lineY(foot));
    return ColumnRules.gutter(gutter, weight);
  }

  /** Whether a picture stands at a story's right or left edge in a line of the page. */
  private static boolean pictured(PlacedStory story, boolean right, int line) {
    StoryForm form = story.form();
    int rightmost = form.pictures().stream().mapToInt(Separators::end).max().orElse(0);
    return form.pictures().stream()
        .filter(p -> right ? end(p) == rightmost && rightmost > 0 : p.x().units() == 0)
        .anyMatch(
            p -> line >= story.line() + p.line() && line < story.line() + p.line() + p.lines());
  }

  private static int end(PicturePlace picture) {
    return picture.x().plus(picture.width()).units();
  }

  /** A hairline does not run into the white over a head. */
  private static int textTop(PlacedStory story) {
    return story.line() + (story.line() == 0 ? 0 : 1);
  }

  private static boolean overlaps(PlacedStory a, PlacedStory b) {
    return a.column() < b.column() + b.form().measure().columns()
        && b.column() < a.column() + a.form().measure().columns();
  }

  /** Over the part of the lower block that lies under this one. */
  private static List<Item> under(Grid grid, PlacedStory a, PlacedStory b, Length weight) {
    int from = Math.max(a.column(), b.column());
    int to =
        Math.min(
            a.column() + a.form().measure().columns(), b.column() + b.form().measure().columns());
    Length foot = grid.lineY(b.line()).minus(grid.pitch().minus(grid.body()).scaled(0.5));
    Length x = grid.columnX(from);
    Length end =
        to < b.column() + b.form().measure().columns()
            ? grid.columnX(to)
            : grid.columnX(to - 1).plus(grid.columnWidth());
    return ColumnRules.under(x, end.minus(x), foot, weight);
  }
}
