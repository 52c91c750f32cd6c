package dev.duikai.proof;

import dev.duikai.font.Face;
import dev.duikai.font.FontShelf;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the few words of a proof layer, each character in the first face that has it. */
final class LabelSetter {

  private static final String FACE = "hei";
  private static final int EM = 1000;

  private final FontShelf fonts;
  private final String first;

  LabelSetter(FontShelf fonts) {
    this.fonts = fonts;
    // The chain names the face asked for even where the shelf lacks it.
    this.first = fonts.chain(FACE).stream().filter(fonts::has).findFirst().orElse(FACE);
  }

  Length width(String text, Length size) {
    return text.codePoints()
        .mapToObj(this::face)
        .flatMap(Optional::stream)
        .map(placed -> size.scaled(placed.face().advance(placed.glyph()) / (double) EM))
        .reduce(Length.ZERO, Length::plus);
  }

  /** Runs without text from a point on a baseline; characters that no face has are left out. */
  List<Item> set(Tag tag, String text, Length size, Ink ink, Length x, Length baseline) {
    List<Item> runs = new ArrayList<>();
    Length at = x;
    for (int c : text.codePoints().toArray()) {
      Optional<Drawn> drawn = face(c);
      if (drawn.isPresent()) {
        Face face = drawn.get().face();
        int glyph = drawn.get().glyph();
        List<Glyph> glyphs = List.of(new Glyph(glyph, at.units(), ""));
        runs.add(new GlyphRun(tag, face.id(), size, EM, ink, false, baseline, glyphs));
        at = at.plus(size.scaled(face.advance(glyph) / (double) EM));
      }
    }
    return runs;
  }

  private record Drawn(Face face, int glyph) {}

  private Optional<Drawn> face(int codePoint) {
    return fonts.has(first)
        ? fonts.covering(first, codePoint).map(face -> new Drawn(face, face.glyph(codePoint)))
        : Optional.empty();
  }
}
