package dev.duikai.makeup;

import dev.duikai.TestFonts;
import dev.duikai.compose.head.HeadBlock;
import dev.duikai.compose.head.HeadFrame;
import dev.duikai.compose.head.HeadLine;
import dev.duikai.compose.head.HeadPart;
import dev.duikai.copy.Story;
import dev.duikai.forme.UprightLock;
import dev.duikai.forme.furniture.GlyphRuns;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.makeup.form.HeadMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.UprightMaker;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Every form of head at every span, with heads of 6 to 28 characters, on one tall sheet. */
final class HeadGallery {

  private static final int[][] ROWS = {{8}, {7, 1}, {6, 2}, {5, 3}, {4, 4}, {3, 3, 2}};
  private static final int UPRIGHT_LINES = 34;
  private static final int MARGIN = 20_000;

  private final Grid grid = PageFixture.INSIDE.grid();
  private final HeadMaker heads = new HeadMaker(PageFixture.INSIDE, TestFonts.TYPESETTER);
  private final UprightMaker uprights = new UprightMaker(PageFixture.INSIDE, TestFonts.TYPESETTER);
  private final Length left;
  private final Length top;
  private final List<Item> items = new ArrayList<>();
  private int line;

  private HeadGallery() {
    left = grid.columnX(0).minus(Length.units(MARGIN));
    top = grid.lineY(0).minus(Length.units(MARGIN));
  }

  /** The sheet with these heads, taken round and round. */
  static Sheet sheet(List<String> samples, List<String> upright) {
    HeadGallery gallery = new HeadGallery();
    Iterator<String> endless =
        java.util.stream.Stream.generate(() -> samples).flatMap(List::stream).iterator();
    for (HeadForm form : PageFixture.INSIDE.heads().values()) {
      if (!form.runIn()) {
        for (int[] spans : ROWS) {
          gallery.row(form, spans, endless);
        }
      }
    }
    gallery.uprightRow(upright);
    Length width = gallery.grid.spanWidth(gallery.grid.columns());
    return new Sheet(
        "heads",
        1,
        "heads",
        width.plus(Length.units(2 * MARGIN)),
        gallery.grid.pitch().times(gallery.line).plus(Length.units(2 * MARGIN)),
        Length.ZERO,
        gallery.grid,
        gallery.items);
  }

  private void row(HeadForm form, int[] spans, Iterator<String> samples) {
    int column = 0;
    int rows = 0;
    for (int span : spans) {
      Portion portion = portion(samples.next(), span > 3 && form.kicker().isPresent());
      HeadFrame frame = HeadFrame.stacked(grid.pitch(), grid.body());
      List<HeadBlock> blocks = heads.heads(portion, form, span, grid.spanWidth(span), frame);
      if (!blocks.isEmpty()) {
        draw(blocks.getFirst(), column);
        rows = Math.max(rows, blocks.getFirst().rows());
      }
      column += span;
    }
    line += rows;
    Length y = grid.lineY(line).minus(top);
    Length right = grid.columnX(0).minus(left).plus(grid.spanWidth(grid.columns()));
    items.add(
        new Rule(
            new Tag("", form.name()),
            grid.columnX(0).minus(left),
            y,
            right,
            y,
            Length.points(0.25),
            Length.ZERO,
            Ink.BLACK));
  }

  private void draw(HeadBlock block, int column) {
    Length x = grid.columnX(column).minus(left);
    Length y = grid.lineY(line).minus(top);
    for (HeadLine head : block.lines()) {
      items.addAll(
          GlyphRuns.of(
              new Tag("", "head"),
              head.line().glyphs(),
              head.squeeze(),
              Ink.BLACK,
              x.plus(head.x()),
              y.plus(head.baseline())));
    }
  }

  private void uprightRow(List<String> samples) {
    HeadForm form = PageFixture.INSIDE.heads().get("feature");
    int column = 0;
    for (String sample : samples) {
      Length x = grid.columnX(column).minus(left);
      Length y = grid.lineY(line + 1).minus(top);
      Portion portion = portion(sample, column++ % 2 == 0);
      uprights
          .head(portion, form, UPRIGHT_LINES - sample.length() % 3)
          .ifPresent(head -> items.addAll(UprightLock.items(head, "", this::ink, x, y)));
    }
    line += UPRIGHT_LINES + 2;
  }

  private Ink ink(HeadPart part) {
    return Ink.BLACK;
  }

  private static Portion portion(String head, boolean all) {
    Story plain = PageFixture.story("s", head, List.of(), false);
    Story full =
        new Story(
            "s",
            "s.md",
            head,
            Optional.of("“十四五”答卷·看民生"),
            List.of("——来自三个老小区的一线观察"),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("本报记者 祝小满 李芒"),
            Optional.empty(),
            plain.jump(),
            Optional.empty(),
            OptionalInt.empty(),
            true,
            List.of(),
            List.of());
    StoryClass any = PageFixture.INSIDE.storyClass("short").orElseThrow();
    return Portion.whole(all ? full : plain, any, 2);
  }
}
