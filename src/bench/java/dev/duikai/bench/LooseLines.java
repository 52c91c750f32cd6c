package dev.duikai.bench;

import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.LegCut;
import dev.duikai.makeup.form.Slug;
import java.util.List;

/** The lines of a story's galley that stand in none of its legs. */
final class LooseLines {

  private LooseLines() {}

  /** Lines behind the cut, at the story's own measure. */
  static int of(PlacedStory placed) {
    LegCut cut = placed.form().cut();
    List<Slug> slugs = placed.form().galley().slugs();
    int last = cut.placed() - 1;
    int sum = slugs.get(last) instanceof Slug.Text ? cut.options().get(last) - cut.stop() : 0;
    for (Slug slug : slugs.subList(cut.placed(), slugs.size())) {
      sum += lines(slug);
    }
    return sum;
  }

  /** Paragraphs and subheads behind the cut, a subhead's white lines counted too. */
  static int pieces(PlacedStory placed) {
    LegCut cut = placed.form().cut();
    List<Slug> slugs = placed.form().galley().slugs();
    int sum = 1;
    for (Slug slug : slugs.subList(cut.placed(), slugs.size())) {
      sum += slug instanceof Slug.Subhead subhead ? subhead.rows() : 1;
    }
    return sum;
  }

  private static int lines(Slug slug) {
    return switch (slug) {
      case Slug.Text text -> text.composed().natural();
      case Slug.Subhead subhead -> subhead.rows();
    };
  }
}
