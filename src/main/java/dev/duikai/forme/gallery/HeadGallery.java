package dev.duikai.forme.gallery;

import dev.duikai.compose.Typesetter;
import dev.duikai.compose.head.HeadBlock;
import dev.duikai.compose.head.HeadFrame;
import dev.duikai.compose.head.HeadLine;
import dev.duikai.forme.HeadInks;
import dev.duikai.forme.UprightLock;
import dev.duikai.forme.furniture.BoxSetter;
import dev.duikai.forme.furniture.GlyphRuns;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.forme.furniture.Type;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.grammar.type.HeadPlace;
import dev.duikai.makeup.form.HeadMaker;
import dev.duikai.makeup.form.UprightMaker;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every head form of some rules at every span, with the classes that take it, on one tall sheet:
 * over the text, upright (竖题), in boxes, and run in.
 */
public final class HeadGallery {

  private static final int UPRIGHT_LINES = 34;
  private static final int BOX_LINES = 10;
  private static final Length MARGIN = Length.points(20);
  private static final Length NOTE = Length.points(8);

  private final Rules rules;
  private final StyleCase types;
  private final Grid grid;
  private final HeadMaker heads;
  private final UprightMaker uprights;
  private final StoryClass any;
  private final Length left;
  private final Length top;
  private final List<Item> items = new ArrayList<>();
  private int line;

  private HeadGallery(Rules rules, Typesetter typesetter) {
    this.rules = rules;
    this.types = new StyleCase(typesetter, rules);
    this.grid = rules.grid();
    this.heads = new HeadMaker(rules, typesetter);
    this.uprights = new UprightMaker(rules, typesetter);
    this.any = rules.stories().getLast();
    this.left = grid.columnX(0).minus(MARGIN);
    this.top = grid.lineY(0).minus(MARGIN);
  }

  /** The sheet of these rules. */
  public static Sheet sheet(Rules rules, Typesetter typesetter) {
    HeadGallery gallery = new HeadGallery(rules, typesetter);
    Iterator<String> samples = Stream.generate(SampleHeads::above).flatMap(List::stream).iterator();
    rules.heads().values().forEach(form -> gallery.form(form, samples));
    gallery.boxes(samples);
    return gallery.whole();
  }

  private Sheet whole() {
    return new Sheet(
        "heads",
        1,
        "heads",
        grid.spanWidth(grid.columns()).plus(MARGIN.times(2)),
        grid.pitch().times(line).plus(MARGIN.times(2)),
        Length.ZERO,
        grid,
        items);
  }

  private void form(HeadForm form, Iterator<String> samples) {
    note(form.name() + " · " + classes(form));
    if (form.runIn()) {
      runIn(form, samples.next());
    } else {
      Spans.rows(grid.columns()).forEach(spans -> row(form, spans, samples));
    }
    if (form.places().contains(HeadPlace.LEFT)) {
      note(form.name() + " · 竖题");
      upright(form);
    }
  }

  private String classes(HeadForm form) {
    return rules.stories().stream()
        .filter(story -> story.heads().contains(form.name()))
        .map(StoryClass::name)
        .collect(Collectors.joining(", "));
  }

  private void note(String words) {
    Type small = Type.black(rules.body().font(), NOTE);
    items.addAll(types.line(words, small).left(tag("note"), x(0), baseline(line, NOTE)));
    line++;
  }

  private void row(HeadForm form, List<Integer> spans, Iterator<String> samples) {
    int column = 0;
    int rows = 0;
    for (int span : spans) {
      var portion = SampleStory.portion(samples.next(), span > 3 && form.kicker().isPresent(), any);
      HeadFrame frame = HeadFrame.stacked(grid.pitch(), grid.body());
      List<HeadBlock> blocks = heads.heads(portion, form, span, grid.spanWidth(span), frame);
      if (!blocks.isEmpty()) {
        draw(blocks.getFirst(), form, x(column), y(line), grid.spanWidth(span));
        rows = Math.max(rows, blocks.getFirst().rows());
      }
      column += span;
    }
    line += rows;
    Length y = y(line);
    Length right = x(0).plus(grid.spanWidth(grid.columns()));
    items.add(
        new Rule(tag(form.name()), x(0), y, right, y, Length.points(0.25), Length.ZERO, Ink.BLACK));
  }

  private void draw(HeadBlock block, HeadForm form, Length x, Length y, Length width) {
    HeadInks inks = new HeadInks(rules, form);
    inks.ground(block.lines(), x, y, width).ifPresent(items::add);
    for (HeadLine head : block.lines()) {
      items.addAll(
          GlyphRuns.of(
              tag("head"),
              head.line().glyphs(),
              head.squeeze(),
              inks.of(head.part()),
              x.plus(head.x()),
              y.plus(head.baseline())));
    }
  }

  private void upright(HeadForm form) {
    HeadInks inks = new HeadInks(rules, form);
    int column = 0;
    for (String sample : SampleHeads.upright().stream().limit(grid.columns()).toList()) {
      Length x = x(column);
      Length y = y(line);
      var portion = SampleStory.portion(sample, column++ % 2 == 0, any);
      uprights
          .head(portion, form, UPRIGHT_LINES - sample.length() % 3)
          .ifPresent(head -> items.addAll(UprightLock.items(head, "", inks::of, x, y)));
    }
    line += UPRIGHT_LINES + 1;
  }

  private void runIn(HeadForm form, String sample) {
    Type type = Type.of(rules.style(form.main()), 1);
    Length at = baseline(line, grid.body());
    items.addAll(types.line(form.opens() + sample, type).left(tag("head"), x(0), at));
    line += 2;
  }

  /** Each box, with a small head in it and words in its band. */
  private void boxes(Iterator<String> samples) {
    int span = Math.min(grid.columns(), 3);
    for (BoxStyle style : rules.boxes().values()) {
      note(style.name() + " · 加框");
      Length width = grid.spanWidth(span);
      Rect block = new Rect(x(0), y(line), width, grid.pitch().times(BOX_LINES));
      BoxSetter setter = new BoxSetter(types);
      items.addAll(setter.box(style, block).items());
      style.band().ifPresent(b -> items.addAll(setter.band(style, "短评", block).items()));
      int below = style.pad() + (style.band().isPresent() ? style.bandLines() : 0);
      inBox(style, samples.next(), span, below);
      line += BOX_LINES + 1;
    }
  }

  private void inBox(BoxStyle style, String sample, int span, int below) {
    HeadForm form = rules.heads().values().stream().filter(f -> !f.runIn()).toList().getLast();
    Length inset = style.inset().at(grid.body());
    HeadFrame frame = HeadFrame.stacked(grid.pitch(), grid.body()).withTop(Length.points(4));
    Length room = grid.spanWidth(span).minus(inset.times(2));
    var portion = SampleStory.portion(sample, false, any);
    heads.heads(portion, form, span, room, frame).stream()
        .findFirst()
        .ifPresent(block -> draw(block, form, x(0).plus(inset), y(line + below), room));
  }

  private static Tag tag(String role) {
    return new Tag("", role);
  }

  private Length x(int column) {
    return grid.columnX(column).minus(left);
  }

  private Length y(int row) {
    return grid.lineY(row).minus(top);
  }

  private Length baseline(int row, Length size) {
    return y(row).plus(grid.pitch().minus(size).scaled(0.5)).plus(size.scaled(0.88));
  }
}
