package dev.duikai.forme.furniture;

import dev.duikai.compose.SetLine;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.Setting;
import dev.duikai.grammar.Furniture.Guide;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** One item of the guide, set: how many rows it takes, and its type at a place. */
final class GuideCell {

  static final Tag TAG = Tag.furniture("guide");

  private final Type head;
  private final Type text;
  private final List<SetLine> heads;
  private final List<SetLine> texts;
  private final TypeLine page;
  private final Length width;
  private final Length pitch;
  private final boolean pageAlone;

  /** Sets an entry with a head of this size. */
  GuideCell(StyleCase types, Guide guide, GuideEntry entry, Length headSize, Length width) {
    this.width = width;
    this.pitch = types.grid().pitch();
    this.head = types.type(guide.head()).withSize(headSize);
    this.text = types.type(guide.line());
    this.heads = types.lines(entry.head(), head, width, Setting.Align.LEFT);
    this.texts = types.lines(entry.text(), text, width, Setting.Align.JUSTIFIED);
    this.page = types.line(entry.page(), types.type(guide.page().style()));
    Length last = texts.isEmpty() ? Length.ZERO : end(texts.getLast());
    Length needed = last.plus(page.width()).plus(text.size());
    this.pageAlone = !page.isEmpty() && (texts.isEmpty() || needed.compareTo(width) > 0);
  }

  private static Length end(SetLine line) {
    PlacedGlyph last = line.glyphs().getLast();
    return Length.units(last.x()).plus(last.size());
  }

  private Length headPitch() {
    return head.size().scaled(1.2);
  }

  private int headRows() {
    int height = heads.size() * headPitch().units();
    return (height + pitch.units() / 4 + pitch.units() - 1) / pitch.units();
  }

  /** The rows of the grid that the item takes. */
  int rows() {
    return headRows() + texts.size() + (pageAlone ? 1 : 0);
  }

  /** The item with its first row at {@code y}. */
  List<Item> at(Length x, Length y) {
    List<Item> items = new ArrayList<>();
    Length spare = pitch.times(headRows()).minus(headPitch().times(heads.size()));
    Length top = y.plus(spare.scaled(0.4));
    for (SetLine line : heads) {
      items.addAll(
          GlyphRuns.of(TAG, line.glyphs(), head.ink(), x, head.baseline(top, headPitch())));
      top = top.plus(headPitch());
    }
    Length row = y.plus(pitch.times(headRows()));
    for (SetLine line : texts) {
      items.addAll(GlyphRuns.of(TAG, line.glyphs(), text.ink(), x, text.baseline(row, pitch)));
      row = row.plus(pitch);
    }
    Length pageRow = pageAlone ? row : row.minus(pitch);
    items.addAll(page.right(TAG, x.plus(width), text.baseline(pageRow, pitch)));
    return items;
  }
}
