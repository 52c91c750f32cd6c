package dev.duikai.edition;

import dev.duikai.copy.Block;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Rests;
import dev.duikai.makeup.form.StoryForm;
import java.util.ArrayList;
import java.util.List;

/**
 * How many characters must be cut from the stories of a page that is overset (删字). Each number is
 * tried: the story without them is set again and must fill its block.
 */
final class CutRemedies {

  /** Characters beyond those left over that are tried. */
  private static final int MORE = 60;

  private final PageDesk desk;

  CutRemedies(PageDesk desk) {
    this.desk = desk;
  }

  List<Remedy> of(PagePlan page) {
    List<PlacedStory> cut = page.stories().stream().filter(PlacedStory::overset).toList();
    List<Remedy> all =
        new ArrayList<>(cut.stream().map(placed -> one(page, placed, cut.size() == 1)).toList());
    if (cut.size() > 1) {
      all.add(Remedy.cuts(List.copyOf(all)));
    }
    return all;
  }

  private Remedy one(PagePlan page, PlacedStory placed, boolean closes) {
    int left = Rests.characters(Rests.of(placed.form()));
    int characters = left;
    for (int more = 0; more <= MORE; more++) {
      if (stands(page, placed, left + more)) {
        characters = left + more;
        break;
      }
    }
    int aLine = page.grid().divide(placed.form().measure()).characters();
    String id = placed.portion().story().id();
    return Remedy.cut(id, Math.ceilDiv(characters, aLine), characters, closes);
  }

  private boolean stands(PagePlan page, PlacedStory placed, int without) {
    Portion portion = placed.portion();
    List<Block> left = Shortened.by(portion.blocks(), without);
    StoryForm form = placed.form();
    return !left.isEmpty()
        && desk.stands(page.copy(), portion.shortened(left, form.measure()), form.lines());
  }
}
