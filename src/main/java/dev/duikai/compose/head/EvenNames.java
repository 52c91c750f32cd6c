package dev.duikai.compose.head;

import dev.duikai.compose.SetLine;
import dev.duikai.compose.item.PlacedGlyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets names of two characters as wide as names of three where both stand in one line (均排; CLREQ
 * 3.4.3, lists of names). Only positions change, never the text.
 */
final class EvenNames {

  private static final int LONG = 3;

  private EvenNames() {}

  /** A line's glyphs with its short names spaced out, and how much wider it grew. */
  record Spaced(SetLine line, int more) {}

  static Spaced of(SetLine line) {
    List<List<PlacedGlyph>> words = words(line.glyphs());
    boolean any = words.stream().skip(1).anyMatch(word -> name(word, LONG));
    if (!any) {
      return new Spaced(line, 0);
    }
    List<PlacedGlyph> glyphs = new ArrayList<>();
    int more = 0;
    for (int i = 0; i < words.size(); i++) {
      List<PlacedGlyph> word = words.get(i);
      boolean spaced = i > 0 && name(word, LONG - 1);
      for (int c = 0; c < word.size(); c++) {
        PlacedGlyph glyph = word.get(c);
        if (spaced && c == 1) {
          more += glyph.size().units();
        }
        glyphs.add(
            new PlacedGlyph(
                glyph.face(), glyph.size(), glyph.glyph(), glyph.x() + more, glyph.text()));
      }
    }
    return new Spaced(new SetLine(glyphs, line.adjustment()), more);
  }

  /** The words of a line; a blank stays at the end of the word before it. */
  private static List<List<PlacedGlyph>> words(List<PlacedGlyph> glyphs) {
    List<List<PlacedGlyph>> words = new ArrayList<>();
    boolean open = false;
    for (PlacedGlyph glyph : glyphs) {
      if (!open) {
        words.add(new ArrayList<>());
      }
      words.getLast().add(glyph);
      open = !glyph.text().isBlank();
    }
    return words;
  }

  /** Whether a word looks like a name of so many characters. */
  private static boolean name(List<PlacedGlyph> word, int characters) {
    List<PlacedGlyph> inked = word.stream().filter(g -> !g.text().isBlank()).toList();
    return inked.size() == characters
        && HeadLexicon.is(HeadLexicon.Kind.SURNAME, inked.getFirst().text());
  }
}
