package dev.duikai.proof;

import dev.duikai.font.FontShelf;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a proof layer into a sheet: the grid below everything, blocks and flags above. Its words
 * are drawn as shapes without text, so that a reader of the file finds the copy and nothing else.
 */
public final class ProofSheet {

  private static final Tag GRID = Tag.furniture("proof-grid");
  private static final Tag BLOCK = Tag.furniture("proof-block");
  private static final Tag FLAG = Tag.furniture("proof-flag");
  private static final Ink FAINT = new Ink(330, 0, 0, 0);
  private static final Ink CYAN = new Ink(1000, 200, 0, 0);
  private static final Ink MAGENTA = new Ink(0, 1000, 0, 0);
  private static final Ink ORANGE = new Ink(0, 550, 1000, 0);
  private static final Length HAIR = Length.points(0.25);
  private static final Length THIN = Length.points(0.4);
  private static final Length BOLD = Length.points(1.2);
  private static final Length LABEL = Length.points(6.5);
  private static final Length ALARM = Length.points(9);
  private static final int EVERY = 10;

  /** The legend of lines stands so far above the trim's foot. */
  private static final Length LEGEND_FOOT = Length.points(20);

  private final Sheet sheet;
  private final LabelSetter labels;
  private final List<Item> items = new ArrayList<>();

  private ProofSheet(Sheet sheet, FontShelf fonts) {
    this.sheet = sheet;
    this.labels = new LabelSetter(fonts);
  }

  /** The sheet with the layer in it. */
  public static Sheet with(Sheet sheet, ProofLayer layer, FontShelf fonts) {
    ProofSheet proof = new ProofSheet(sheet, fonts);
    if (layer.grid()) {
      proof.grid(sheet.grid());
    }
    if (layer.lines().isEmpty()) {
      proof.items.addAll(sheet.items());
    } else {
      proof.lines(layer.lines());
    }
    layer.blocks().forEach(proof::block);
    layer.flags().forEach(proof::flag);
    return sheet.withItems(proof.items);
  }

  /** The page's items with the tones of its lines below all type and above all grounds. */
  private void lines(List<LineTone> tones) {
    LineToneSetter setter = new LineToneSetter(labels);
    sheet.items().stream().filter(item -> !(item instanceof GlyphRun)).forEach(items::add);
    items.addAll(setter.grounds(tones));
    sheet.items().stream().filter(GlyphRun.class::isInstance).forEach(items::add);
    Length y = sheet.height().minus(LEGEND_FOOT);
    items.addAll(setter.legend(tones, sheet.grid().live().x(), y));
  }

  private void grid(Grid grid) {
    Rect live = grid.live();
    for (int column = 0; column < grid.columns(); column++) {
      Length x = grid.columnX(column);
      line(x, live.y(), x, live.bottom(), HAIR);
      Length right = x.plus(grid.columnWidth());
      line(right, live.y(), right, live.bottom(), HAIR);
    }
    for (int line = 0; line <= grid.lines(); line++) {
      Length y = grid.lineY(line);
      boolean counted = line % EVERY == 0;
      line(live.x(), y, live.right(), y, counted ? THIN : HAIR);
      if (counted) {
        Length left = live.x().minus(LABEL.times(2));
        items.addAll(labels.set(GRID, Integer.toString(line), LABEL, CYAN, left, y));
      }
    }
  }

  private void line(Length x1, Length y1, Length x2, Length y2, Length weight) {
    items.add(new Rule(GRID, x1, y1, x2, y2, weight, Length.ZERO, FAINT));
  }

  private void block(ProofLayer.Block block) {
    frame(BLOCK, block.area(), THIN, CYAN);
    Length x = block.area().x().plus(LABEL.scaled(0.5));
    note(BLOCK, block.label(), LABEL, x, block.area().y().plus(LABEL.scaled(0.4)), CYAN);
  }

  private void flag(ProofLayer.Flag flag) {
    Ink ink = ink(flag.level());
    frame(FLAG, flag.area(), BOLD, ink);
    Length baseline = flag.area().bottom().minus(ALARM.scaled(0.4));
    note(FLAG, flag.text(), ALARM, flag.area().x().plus(ALARM.scaled(0.3)), baseline, ink);
  }

  private static Ink ink(Level level) {
    return switch (level) {
      case ERROR -> MAGENTA;
      case WARNING -> ORANGE;
      case NOTICE -> CYAN;
    };
  }

  private void frame(Tag tag, Rect area, Length weight, Ink ink) {
    Rect outer = area.inset(Length.ZERO.minus(weight.scaled(0.5)));
    Rect inner = area.inset(weight.scaled(0.5));
    List<Path.Step> steps = new ArrayList<>(Path.of(outer).steps());
    steps.addAll(Path.of(inner).steps());
    items.add(new Fill(tag, new Path(steps), ink));
  }

  /** White words on a coloured ground, kept inside the trim. */
  private void note(Tag tag, String text, Length size, Length x, Length baseline, Ink ground) {
    if (text.isEmpty()) {
      return;
    }
    Length pad = size.scaled(0.25);
    Length width = labels.width(text, size).plus(pad.times(2));
    Length left = Length.max(Length.ZERO, min(x, sheet.width().minus(width)));
    Length top = Length.max(Length.ZERO, baseline.minus(size.scaled(0.98)));
    items.add(new Fill(tag, Path.of(new Rect(left, top, width, size.scaled(1.2))), ground));
    items.addAll(
        labels.set(tag, text, size, Ink.PAPER, left.plus(pad), top.plus(size.scaled(0.98))));
  }

  private static Length min(Length a, Length b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
