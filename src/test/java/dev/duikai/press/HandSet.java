package dev.duikai.press;

import dev.duikai.TestFonts;
import dev.duikai.font.Face;
import dev.duikai.font.FontShelf;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sheets set by hand for tests: the shipped faces, lines of text without any typesetting. */
public final class HandSet {

  public static final FontShelf FONTS = TestFonts.SHELF;

  private static final Tag BODY = new Tag("story", "body");

  private final List<Item> items = new ArrayList<>();

  public HandSet add(Item item) {
    items.add(item);
    return this;
  }

  /** A line of black text; distances in points. */
  public HandSet line(String face, double size, double x, double y, String text) {
    return add(run(face, size, 1000, Ink.BLACK, x, y, text));
  }

  /** A run in which each glyph follows the one before at its natural distance. */
  public static GlyphRun run(
      String font, double size, int squeeze, Ink ink, double x, double y, String text) {
    Length em = Length.points(size);
    List<Glyph> glyphs = new ArrayList<>();
    double at = Length.points(x).units();
    for (int c : text.codePoints().toArray()) {
      Face face = FONTS.face(font);
      int glyph = face.glyph(c);
      glyphs.add(new Glyph(glyph, (int) Math.round(at), Character.toString(c)));
      at += face.advance(glyph) * em.units() / 1000.0 * squeeze / 1000.0;
    }
    return new GlyphRun(BODY, font, em, squeeze, ink, false, Length.points(y), glyphs);
  }

  /** A vertical line of full-width glyphs. */
  public HandSet upright(String font, double size, double centre, double top, String text) {
    Face face = FONTS.face(font);
    Length em = Length.points(size);
    List<Glyph> glyphs = new ArrayList<>();
    int at = Length.points(top).units();
    for (int c : text.codePoints().toArray()) {
      int glyph = face.verticalForm(face.glyph(c));
      glyphs.add(new Glyph(glyph, at, Character.toString(c)));
      at += em.units();
    }
    return add(new GlyphRun(BODY, font, em, 1000, Ink.BLACK, true, Length.points(centre), glyphs));
  }

  /** A broadsheet page with what was added. */
  public Sheet sheet() {
    return sheet(1);
  }

  /** A broadsheet page with a number and what was added. */
  public Sheet sheet(int page) {
    Rect live =
        new Rect(
            Length.points(53.253),
            Length.points(90.709),
            Length.points(999),
            Length.points(1387.5));
    return new Sheet(
        "河东日报 2026-01-25 A0" + page,
        page,
        "A0" + page,
        Length.millimetres(390),
        Length.millimetres(550),
        Length.millimetres(3),
        new Grid(live, 8, 13, Length.points(9), Length.points(9), 111, Length.points(12.5)),
        items);
  }
}
