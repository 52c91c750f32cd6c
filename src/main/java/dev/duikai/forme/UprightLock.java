package dev.duikai.forme;

import dev.duikai.compose.head.HeadPart;
import dev.duikai.compose.head.UprightHead;
import dev.duikai.compose.head.UprightRun;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.forme.furniture.GlyphRuns;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings the runs of an upright head (竖题) to their places on the page. */
public final class UprightLock {

  private UprightLock() {}

  /** The runs of a head whose first column begins here. */
  public static List<Item> items(
      UprightHead head, String story, Function<HeadPart, Ink> inks, Length left, Length top) {
    List<Item> items = new ArrayList<>();
    for (UprightRun run : head.runs()) {
      Tag tag = new Tag(story, StoryLock.part(run.part()));
      Ink ink = inks.apply(run.part());
      if (run.vertical()) {
        items.add(column(run, tag, ink, left, top));
      } else {
        Length baseline = top.plus(run.across());
        items.addAll(GlyphRuns.of(tag, run.glyphs(), run.squeeze(), ink, left, baseline));
      }
    }
    return items;
  }

  private static Item column(UprightRun run, Tag tag, Ink ink, Length left, Length top) {
    List<Glyph> glyphs = new ArrayList<>();
    for (PlacedGlyph glyph : run.glyphs()) {
      glyphs.add(new Glyph(glyph.glyph(), top.units() + glyph.x(), glyph.text()));
    }
    String face = run.glyphs().getFirst().face();
    Length middle = left.plus(run.across());
    return new GlyphRun(tag, face, run.size(), run.squeeze(), ink, true, middle, glyphs);
  }
}
