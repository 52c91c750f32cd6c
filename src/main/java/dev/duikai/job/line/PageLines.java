package dev.duikai.job.line;

import dev.duikai.compose.SetLine;
import dev.duikai.copy.Story;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.LegPlace;
import dev.duikai.makeup.form.SetLegs;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.List;

/** The lines of running text on a page, each with its rectangle and its place in the copy. */
public final class PageLines {

  private PageLines() {}

  /**
   * A line of text.
   *
   * @param area its row in its leg
   * @param story the story that it belongs to
   * @param place where its paragraph is written
   */
  public record TextLine(SetLine line, Rect area, String story, Place place) {}

  /** All lines of text of a page, story by story in reading order. */
  public static List<TextLine> of(PagePlan plan) {
    List<TextLine> lines = new ArrayList<>();
    for (PlacedStory placed : plan.stories()) {
      for (SetLegs.LegLine line : SetLegs.of(placed.form())) {
        if (line.kind() == SetLegs.Kind.TEXT) {
          Place place = Place.of(file(plan, placed, line.story()), line.block().line());
          lines.add(new TextLine(line.line(), area(plan, placed, line), line.story(), place));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static Rect area(PagePlan plan, PlacedStory placed, SetLegs.LegLine line) {
    LegPlace leg = placed.form().legs().get(line.leg());
    Length x = plan.grid().columnX(placed.column()).plus(leg.x());
    Length y = plan.grid().lineY(placed.line() + leg.line() + line.row());
    return new Rect(x, y, leg.width(), plan.grid().pitch());
  }

  /** The file of a story; in a panel of briefs each line may belong to another. */
  private static String file(PagePlan plan, PlacedStory placed, String id) {
    return plan.copy().stories().stream()
        .filter(story -> story.id().equals(id))
        .map(Story::file)
        .findFirst()
        .orElse(placed.portion().story().file());
  }
}
