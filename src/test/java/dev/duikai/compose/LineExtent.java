package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.TestFonts;
import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.Itemizer;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.LineRules;
import java.util.ArrayList;
import java.util.List;

/**
 * From where to where a line's type reaches, by the room of its first and last characters.
 *
 * @param left left edge of the first character's room
 * @param right right edge of the last character's room
 */
record LineExtent(int left, int right) {

  /** The extents of lines that were set of a text. */
  public static List<LineExtent> of(String text, int characters, List<SetLine> lines) {
    List<Box> boxes =
        Itemizer.items(
                Columns.pieces(text),
                TestFonts.SHELF,
                LineRules.newspaper(),
                Columns.EM.times(characters))
            .boxes();
    List<LineExtent> extents = new ArrayList<>();
    int box = 0;
    for (SetLine line : lines) {
      int glyph = 0;
      int left = 0;
      int right = 0;
      while (glyph < line.glyphs().size()) {
        Box b = boxes.get(box++);
        PlacedGlyph first = line.glyphs().get(glyph);
        assertEquals(b.glyphs().getFirst().glyph(), first.glyph(), "a box is torn in: " + text);
        int start = first.x() - b.glyphs().getFirst().x();
        left = glyph == 0 ? start : left;
        right = start + b.width();
        glyph += b.glyphs().size();
      }
      extents.add(new LineExtent(left, right));
    }
    assertEquals(boxes.size(), box, "boxes left over in: " + text);
    return extents;
  }
}
