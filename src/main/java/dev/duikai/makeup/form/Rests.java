package dev.duikai.makeup.form;

import dev.duikai.copy.Block;
import dev.duikai.copy.DashItem;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import java.util.ArrayList;
import java.util.List;

/** What of a portion does not stand where its form puts it. */
public final class Rests {

  private Rests() {}

  /** The blocks behind the cut of a form; empty for a form that places everything. */
  public static Portion.Rest of(StoryForm form) {
    LegCut cut = form.cut();
    List<Block> blocks = form.portion().blocks();
    List<Block> rest = new ArrayList<>();
    boolean inside = false;
    int last = cut.placed() - 1;
    if (form.galley().slugs().get(last) instanceof Slug.Text text) {
      int lines = cut.options().get(last);
      if (cut.stop() < lines) {
        int offset = text.composed().offset(lines, cut.stop());
        rest.add(from(blocks.get(text.block()), offset));
        inside = true;
      }
    }
    rest.addAll(blocks.subList(cut.placed(), blocks.size()));
    return new Portion.Rest(rest, inside);
  }

  /** For each block of a form's portion the lines, as set, that stand behind its cut. */
  public static int[] lines(StoryForm form) {
    LegCut cut = form.cut();
    List<Slug> slugs = form.galley().slugs();
    int[] lines = new int[form.portion().blocks().size()];
    for (int i = cut.placed() - 1; i < slugs.size(); i++) {
      boolean last = i == cut.placed() - 1;
      switch (slugs.get(i)) {
        case Slug.Text text ->
            lines[text.block()] +=
                last ? cut.options().get(i) - cut.stop() : text.options().getFirst();
        case Slug.Subhead subhead -> lines[subhead.block()] += last ? 0 : subhead.rows();
      }
    }
    return lines;
  }

  /** The characters of a rest, without white space. */
  public static int characters(Portion.Rest rest) {
    return rest.blocks().stream()
        .mapToInt(b -> (int) b.text().codePoints().filter(c -> !Character.isWhitespace(c)).count())
        .sum();
  }

  private static Block from(Block block, int offset) {
    List<Span> spans = new ArrayList<>();
    int left = offset;
    for (Span span : block.spans()) {
      int length = span.text().codePointCount(0, span.text().length());
      if (left >= length) {
        left -= length;
        continue;
      }
      spans.add(
          new Span(span.text().substring(span.text().offsetByCodePoints(0, left)), span.voice()));
      left = 0;
    }
    return block instanceof DashItem
        ? new DashItem(spans, block.line())
        : new Paragraph(spans, block.line());
  }
}
