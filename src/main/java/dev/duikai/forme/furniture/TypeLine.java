package dev.duikai.forme.furniture;

import dev.duikai.compose.Typesetter;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.makeup.form.LineSettings;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of type before it has a place.
 *
 * @param glyphs from the line's left edge
 * @param width the room that it takes
 * @param squeeze width of its glyphs in thousandths; 1000 is unscaled
 */
public record TypeLine(List<PlacedGlyph> glyphs, Length width, Type type, int squeeze) {

  public TypeLine {
    glyphs = List.copyOf(glyphs);
  }

  /** A text at its natural width. */
  public static TypeLine of(Typesetter typesetter, String text, Type type) {
    List<Piece> pieces = List.of(Piece.of(text, type.face(), type.size()));
    LineRules rules = LineSettings.head(type.line());
    List<PlacedGlyph> glyphs = typesetter.oneLine(pieces, rules).glyphs();
    return new TypeLine(glyphs, typesetter.width(pieces, rules), type, 1000);
  }

  public boolean isEmpty() {
    return glyphs.isEmpty();
  }

  /** The line squeezed into a room, its glyphs never below {@code least} thousandths. */
  public TypeLine squeezedTo(Length room, int least) {
    if (width.compareTo(room) <= 0) {
      return this;
    }
    int factor = (int) Math.max(least, room.units() * 1000L / width.units());
    List<PlacedGlyph> moved =
        glyphs.stream().map(g -> at(g, (int) ((long) g.x() * factor / 1000))).toList();
    return new TypeLine(
        moved, width.scaled(factor / 1000.0), type, (int) ((long) squeeze * factor / 1000));
  }

  /** The line with so many thousandths of an em more between two characters. */
  public TypeLine spaced(int thousandths) {
    return stretched(type.size().scaled(thousandths / 1000.0).times(gaps()));
  }

  /** The line spread evenly over a width (均排); numbers and Latin words stay whole. */
  public TypeLine spread(Length room) {
    return room.compareTo(width) <= 0 ? this : stretched(room.minus(width));
  }

  private TypeLine stretched(Length more) {
    int gaps = gaps();
    if (gaps == 0) {
      return this;
    }
    List<PlacedGlyph> moved = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      seen += i > 0 && gap(i) ? 1 : 0;
      moved.add(at(glyphs.get(i), glyphs.get(i).x() + (int) ((long) more.units() * seen / gaps)));
    }
    return new TypeLine(moved, width.plus(more), type, squeeze);
  }

  /** The number of gaps that may open. */
  private int gaps() {
    int gaps = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      gaps += gap(i) ? 1 : 0;
    }
    return gaps;
  }

  private boolean gap(int before) {
    return !(latin(glyphs.get(before - 1)) && latin(glyphs.get(before)));
  }

  private static boolean latin(PlacedGlyph glyph) {
    return glyph.text().chars().allMatch(c -> c < 0x2000);
  }

  private static PlacedGlyph at(PlacedGlyph glyph, int x) {
    return new PlacedGlyph(glyph.face(), glyph.size(), glyph.glyph(), x, glyph.text());
  }

  /** The line with its left edge at {@code x}. */
  public List<Item> left(Tag tag, Length x, Length baseline) {
    return GlyphRuns.of(tag, glyphs, squeeze, type.ink(), x, baseline);
  }

  /** The line in the middle of a width. */
  public List<Item> centred(Tag tag, Length x, Length room, Length baseline) {
    return left(tag, x.plus(room.minus(width).scaled(0.5)), baseline);
  }

  /** The line with its right edge at {@code right}. */
  public List<Item> right(Tag tag, Length right, Length baseline) {
    return left(tag, right.minus(width), baseline);
  }
}
