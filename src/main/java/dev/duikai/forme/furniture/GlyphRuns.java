package dev.duikai.forme.furniture;

import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** Makes runs of the glyphs of a line: one for each stretch of one face and size. */
public final class GlyphRuns {

  private GlyphRuns() {}

  /** The runs of a line whose left edge stands at {@code x}. */
  public static List<Item> of(
      Tag tag, List<PlacedGlyph> glyphs, Ink ink, Length x, Length baseline) {
    return of(tag, glyphs, 1000, ink, x, baseline);
  }

  /** The same with glyphs squeezed to so many thousandths of their width. */
  public static List<Item> of(
      Tag tag, List<PlacedGlyph> glyphs, int squeeze, Ink ink, Length x, Length baseline) {
    List<Item> runs = new ArrayList<>();
    int at = 0;
    while (at < glyphs.size()) {
      PlacedGlyph first = glyphs.get(at);
      List<Glyph> run = new ArrayList<>();
      while (at < glyphs.size() && alike(first, glyphs.get(at))) {
        PlacedGlyph glyph = glyphs.get(at);
        run.add(new Glyph(glyph.glyph(), x.units() + glyph.x(), glyph.text()));
        at++;
      }
      runs.add(new GlyphRun(tag, first.face(), first.size(), squeeze, ink, false, baseline, run));
    }
    return runs;
  }

  private static boolean alike(PlacedGlyph a, PlacedGlyph b) {
    return a.face().equals(b.face()) && a.size().equals(b.size());
  }
}
