package dev.duikai.forme;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.compose.head.HeadBlock;
import dev.duikai.compose.head.HeadLine;
import dev.duikai.compose.head.HeadPart;
import dev.duikai.compose.head.UprightHead;
import dev.duikai.forme.furniture.BoxSetter;
import dev.duikai.forme.furniture.GlyphRuns;
import dev.duikai.forme.furniture.Placed;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.forme.furniture.TypeLine;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.LegPlace;
import dev.duikai.makeup.form.PicturePlace;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.SetLegs;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Locks one story up: its box, head, legs, jump-out line and pictures, in reading order. */
final class StoryLock {

  private final StyleCase types;
  private final Grid grid;
  private final ArtShelf art;
  private final PlacedStory placed;
  private final StoryForm form;
  private final Length left;
  private final List<Item> items = new ArrayList<>();
  private final List<BlockPlace> blocks = new ArrayList<>();
  private final List<LockedPage.FurniturePlace> furniture = new ArrayList<>();

  private StoryLock(StyleCase types, ArtShelf art, PlacedStory placed) {
    this.types = types;
    this.grid = types.grid();
    this.art = art;
    this.placed = placed;
    this.form = placed.form();
    this.left = grid.columnX(placed.column());
  }

  /** A story's items and blocks. */
  record Locked(
      List<Item> items, List<BlockPlace> blocks, List<LockedPage.FurniturePlace> furniture) {}

  static Locked of(StyleCase types, ArtShelf art, PlacedStory placed) {
    StoryLock lock = new StoryLock(types, art, placed);
    lock.box();
    form(placed).head().ifPresent(lock::head);
    form(placed).upright().ifPresent(lock::upright);
    lock.text();
    lock.jumpOut();
    lock.form.pictures().forEach(lock::picture);
    lock.tailpiece();
    return new Locked(lock.items, lock.blocks, lock.furniture);
  }

  private static StoryForm form(PlacedStory placed) {
    return placed.form();
  }

  private String id() {
    return form.portion().story().id();
  }

  private int columns() {
    return form.measure().columns();
  }

  private void box() {
    form.box()
        .ifPresent(style -> {
          Rect block = grid.block(placed.column(), columns(), placed.line(), form.lines());
          BoxSetter setter = new BoxSetter(types);
          items.addAll(setter.box(style, block).items());
          form.portion()
              .band()
              .filter(words -> style.band().isPresent())
              .ifPresent(words -> {
                Placed band = setter.band(style, words, block);
                items.addAll(band.items());
                band.boxes()
                    .forEach(b -> furniture.add(new LockedPage.FurniturePlace(b.kind(), b.rect())));
              });
          blocks.add(block("box", placed.line(), form.lines(), block));
        });
  }

  private BlockPlace block(String kind, int line, int lines, Rect rect) {
    return new BlockPlace(id(), kind, placed.column(), columns(), line, lines, rect);
  }

  private void head(HeadBlock head) {
    int first = placed.line() + form.headLine();
    Length top = grid.lineY(first);
    Length x = left.plus(form.inset());
    List<HeadLine> lines = placed.line() == 0 ? head.topLines() : head.lines();
    Optional<HeadInks> inks = HeadInks.of(types.rules(), head.form(), form.portion().storyClass());
    Length width = grid.spanWidth(columns()).minus(form.inset().times(2));
    inks.flatMap(i -> i.ground(lines, x, top, width)).ifPresent(items::add);
    for (HeadLine line : lines) {
      Tag tag = new Tag(id(), part(line.part()));
      items.addAll(
          GlyphRuns.of(
              tag,
              line.line().glyphs(),
              line.squeeze(),
              inks.map(i -> i.of(line.part())).orElse(Ink.BLACK),
              x.plus(line.x()),
              top.plus(line.baseline())));
      items.addAll(LabelRule.under(tag, line, x, top));
    }
    headBlocks(head, first);
  }

  private void upright(UprightHead head) {
    int first = placed.line() + form.headLine();
    items.addAll(UprightLock.items(head, id(), this::ink, left, grid.lineY(first)));
    int rows = form.lines() - form.headLine();
    Rect column = grid.block(placed.column(), 1, first, rows);
    blocks.add(new BlockPlace(id(), "head", placed.column(), 1, first, rows, column));
    if (head.runs().stream().anyMatch(run -> run.part() == HeadPart.BYLINE)) {
      Rect line = grid.block(placed.column() + 1, columns() - 1, first, 1);
      blocks.add(
          new BlockPlace(id(), "byline", placed.column() + 1, columns() - 1, first, 1, line));
    }
  }

  /** The ink of a part of an upright head, which is never reversed. */
  private Ink ink(HeadPart part) {
    return HeadInks.of(types.rules(), "", form.portion().storyClass())
        .map(inks -> inks.of(part))
        .orElse(Ink.BLACK);
  }

  static String part(HeadPart part) {
    return switch (part) {
      case LABEL, SERIES -> "label";
      case KICKER, MAIN, DECK -> "head";
      case BYLINE -> "byline";
      case JUMP_IN -> "jump";
    };
  }

  /** Byline and jump-in line have rows of their own at the head's foot. */
  private void headBlocks(HeadBlock head, int first) {
    List<String> tails = new ArrayList<>();
    for (HeadLine line : head.lines()) {
      if (line.part() == HeadPart.BYLINE || line.part() == HeadPart.JUMP_IN) {
        tails.add(part(line.part()));
      }
    }
    int rows = head.rows() - tails.size();
    addRows("head", first, rows);
    for (int i = 0; i < tails.size(); i++) {
      addRows(tails.get(i), first + rows + i, 1);
    }
  }

  private void addRows(String kind, int line, int lines) {
    Rect rect = grid.block(placed.column(), columns(), line, lines);
    blocks.add(block(kind, line, lines, rect));
  }

  private void text() {
    for (SetLegs.LegLine line : SetLegs.of(form)) {
      LegPlace leg = form.legs().get(line.leg());
      Length baseline = baseline(placed.line() + leg.line() + line.row()).minus(line.lift());
      String part = line.kind() == SetLegs.Kind.TEXT ? "body" : "subhead";
      Tag tag = new Tag(line.story(), part, line.block().line());
      items.addAll(
          GlyphRuns.of(tag, line.line().glyphs(), Ink.BLACK, left.plus(leg.x()), baseline));
    }
    blocks.addAll(LegBlocks.of(grid, placed));
  }

  private void jumpOut() {
    Optional<String> label = form.portion().stay().flatMap(Portion.Stay::label);
    label.ifPresent(text -> {
      LegPlace leg = form.legs().getLast();
      int line = placed.line() + leg.line() + leg.lines() - 1;
      TypeLine set = types.line(text, types.type(types.rules().jump().outStyle()));
      Length right = left.plus(leg.x()).plus(leg.width()).minus(grid.body());
      items.addAll(set.right(new Tag(id(), "jump"), right, baseline(line)));
      Rect rect = new Rect(left.plus(leg.x()), grid.lineY(line), leg.width(), grid.pitch());
      blocks.add(block("jump", line, 1, rect));
    });
  }

  /** An ornament in the white under everything else, such as under a short story in the ear. */
  private void tailpiece() {
    int foot = form.box().map(BoxStyle::pad).orElse(0);
    int white = form.lines() - foot - filled();
    types
        .rules()
        .ornament()
        .filter(rules -> rules.lines().contains(white) && rules.columns().contains(columns()))
        .ifPresent(rules -> {
          Placed ornament = Tailpiece.in(foot(white), rules);
          items.addAll(ornament.items());
          ornament
              .boxes()
              .forEach(b -> furniture.add(new LockedPage.FurniturePlace(b.kind(), b.rect())));
        });
  }

  /** The white at the form's foot, in a box down to its frame. */
  private Rect foot(int lines) {
    Rect white = grid.block(placed.column(), columns(), placed.line() + filled(), lines);
    Length frame = form.box().isPresent() ? grid.pitch().scaled(0.5) : Length.ZERO;
    return new Rect(white.x(), white.y(), white.width(), white.height().plus(frame));
  }

  /** Lines of the form down to the last that holds anything. */
  private int filled() {
    int legs = form.legs().stream().mapToInt(leg -> leg.line() + leg.lines()).max().orElse(0);
    int pictures =
        form.pictures().stream()
            .mapToInt(p -> p.line() + p.lines() + p.caption().size())
            .max()
            .orElse(0);
    int head = form.head().map(block -> form.headLine() + block.rows()).orElse(0);
    return Math.max(head, Math.max(legs, pictures));
  }

  private Length baseline(int line) {
    Length white = grid.pitch().minus(grid.body()).scaled(0.5);
    return grid.lineY(line).plus(white).plus(grid.body().scaled(0.88));
  }

  private void picture(PicturePlace place) {
    int first = placed.line() + place.line();
    Length white = grid.pitch().minus(grid.body());
    Rect box =
        new Rect(
            left.plus(place.x()),
            grid.lineY(first).plus(white.scaled(0.5)),
            place.width(),
            grid.pitch().times(place.lines()).minus(white));
    ArtInfo info = art.info(place.picture().file());
    String alternative = place.picture().caption().orElse(place.picture().file());
    Tag tag = new Tag(id(), "picture");
    Crop crop = Crops.around(info, place.picture(), box);
    Picture picture = new Picture(tag, place.picture().file(), crop, box, alternative);
    items.add(picture);
    items.addAll(PictureFrame.round(picture, types.rules().pictures().quality().frame(), art));
    blocks.add(block("picture", first, place.lines(), box));
    caption(place, first + place.lines());
  }

  private void caption(PicturePlace place, int first) {
    if (place.caption().isEmpty()) {
      return;
    }
    Length x = left.plus(place.x());
    for (int i = 0; i < place.caption().size(); i++) {
      items.addAll(
          GlyphRuns.of(
              new Tag(id(), "caption", form.pictures().indexOf(place)),
              place.caption().get(i).glyphs(),
              Ink.BLACK,
              x,
              baseline(first + i)));
    }
    int lines = place.caption().size();
    Rect rect = new Rect(x, grid.lineY(first), place.width(), grid.pitch().times(lines));
    blocks.add(block("caption", first, lines, rect));
  }
}
