package dev.duikai.forme.housead;

import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.forme.furniture.Type;
import dev.duikai.forme.furniture.TypeLine;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** A slogan in upright columns (竖排), the first at the right. */
final class UprightSlogan {

  private static final double BETWEEN = 0.45;
  private static final double LARGEST = 72;

  private final StyleCase types;
  private final Tag tag;
  private final Ink colour;
  private final List<String> lines;

  UprightSlogan(StyleCase types, Tag tag, Ink colour, List<String> lines) {
    this.types = types;
    this.tag = tag;
    this.colour = colour;
    this.lines = lines;
  }

  /** Whether all characters may stand below each other as they are. */
  boolean possible() {
    return lines.stream().allMatch(l -> l.codePoints().allMatch(Character::isIdeographic));
  }

  /** The largest size of the first line, in points, at which all columns fit a room. */
  double size(Rect room) {
    double size = LARGEST;
    while (size > 1
        && (width(size) > room.width().points() || height(size) > room.height().points())) {
      size -= 0.5;
    }
    return size;
  }

  private static Rank rank(int line) {
    return line == 0 ? Rank.FIRST : Rank.OTHER;
  }

  private double width(double size) {
    double width = 0;
    for (int i = 0; i < lines.size(); i++) {
      width += rank(i).size(size) + (i == 0 ? 0 : size * BETWEEN);
    }
    return width;
  }

  private double height(double size) {
    double height = 0;
    for (int i = 0; i < lines.size(); i++) {
      int characters = lines.get(i).codePointCount(0, lines.get(i).length());
      height = Math.max(height, characters * rank(i).size(size) + i * size * 0.5);
    }
    return height;
  }

  /** The columns in the middle of a room; each begins half a character lower than the last. */
  List<Item> set(double size, Rect room) {
    Length right = room.right().minus(room.width().minus(Length.points(width(size))).scaled(0.5));
    Length top = room.y().plus(room.height().minus(Length.points(height(size))).scaled(0.5));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Type type = rank(i).type(size, colour);
      Length middle = right.minus(type.size().scaled(0.5));
      items.add(column(lines.get(i), type, middle, top.plus(Length.points(i * size * 0.5))));
      right = right.minus(type.size()).minus(Length.points(size * BETWEEN));
    }
    return items;
  }

  private Item column(String text, Type type, Length middle, Length top) {
    TypeLine line = types.line(text, type);
    List<Glyph> glyphs = new ArrayList<>();
    for (PlacedGlyph glyph : line.glyphs()) {
      glyphs.add(new Glyph(glyph.glyph(), top.units() + glyph.x(), glyph.text()));
    }
    return new GlyphRun(
        tag, line.glyphs().getFirst().face(), type.size(), 1000, type.ink(), true, middle, glyphs);
  }
}
