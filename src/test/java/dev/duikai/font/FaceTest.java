package dev.duikai.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FaceTest {

  private final Face song = TestFonts.SHELF.face("song");

  @ParameterizedTest
  @ValueSource(strings = {"song", "kai", "hei", "biaosong", "song-semibold", "kai-bold"})
  void hanAndStopsStandInASquare(String id) {
    Face face = TestFonts.SHELF.face(id);
    for (int c : "永一龘，。《》（）".codePoints().toArray()) {
      assertEquals(1000, face.advance(face.glyph(c)), id + " " + Character.toString(c));
    }
  }

  /** The traps that the typesetter works around (issue 3, item 2). */
  @ParameterizedTest
  @CsvSource({"song, 0x2014, 890", "song, 0x00B7, 327", "kai, 0x201C, 350"})
  void someMarksAreNarrowerThanASquare(String id, String c, int advance) {
    Face face = TestFonts.SHELF.face(id);
    assertEquals(advance, face.advance(face.glyph(Integer.decode(c))));
  }

  @ParameterizedTest
  @CsvSource({"，, 0, 500", "。, 0, 500", "》, 0, 500", "《, 500, 1000", "（, 500, 1000"})
  void theInkOfAMarkKeepsToItsHalf(String mark, int from, int to) {
    GlyphBounds ink = song.bounds(song.glyph(mark.codePointAt(0)));
    assertTrue(from - 20 <= ink.left() && ink.right() <= to + 20, ink.toString());
    assertTrue(ink.width() > 0);
  }

  @Test
  void aBlankHasAnAdvanceButNoInk() {
    int blank = song.glyph(0x3000);
    assertEquals(GlyphBounds.NONE, song.bounds(blank));
    assertEquals(1000, song.advance(blank));
    assertTrue(song.outline(blank).getBounds2D().isEmpty());
  }

  @Test
  void anOutlineAgreesWithItsBounds() {
    int glyph = song.glyph('国');
    double scale = 1000.0 / song.unitsPerEm();
    var box = song.outline(glyph).getBounds2D();
    assertEquals(song.bounds(glyph).left(), box.getMinX() * scale, 2);
    assertEquals(song.bounds(glyph).top(), box.getMaxY() * scale, 2);
  }

  @Test
  void whatTheFaceLacksIsGlyphZero() {
    assertEquals(0, song.glyph(0x20BB7));
    assertFalse(song.has(0x20BB7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "）", "《", "》", "…", "“"})
  void marksHaveAFormForVerticalLines(String mark) {
    int glyph = song.glyph(mark.codePointAt(0));
    assertNotEquals(glyph, song.verticalForm(glyph));
  }

  @ParameterizedTest
  @ValueSource(strings = {"永", "国", "8", "—"})
  void otherCharactersAreTheSameInVerticalLines(String character) {
    int glyph = song.glyph(character.codePointAt(0));
    assertEquals(glyph, song.verticalForm(glyph));
  }

  @Test
  void theVerticalFormOfAGlyphNeverDependsOnWhatWasAskedBefore() {
    int glyph = song.glyph('（');
    int once = song.verticalForm(glyph);
    song.verticalForm(song.glyph('永'));
    assertEquals(once, song.verticalForm(glyph));
  }

  @Test
  void theSameGlyphsGiveTheSameBytesInAnyOrder() {
    List<Integer> glyphs = List.of(song.glyph('桥'), song.glyph('河'), song.glyph('，'));
    Subset first = song.subset(glyphs);
    Subset again = song.subset(glyphs.reversed());
    assertArrayEquals(first.file(), again.file());
    assertEquals(first.glyphs(), again.glyphs());
  }

  @Test
  void aSubsetHoldsItsGlyphsAndIsSmall() {
    Set<Integer> glyphs = new TreeSet<>(List.of(song.glyph('桥'), song.glyph('河')));
    Subset subset = song.subset(glyphs);
    assertTrue(subset.glyphs().keySet().containsAll(glyphs));
    assertEquals(
        subset.glyphs().size(), Set.copyOf(subset.glyphs().values()).size(), "a glyph each");
    assertTrue(subset.file().length < 20_000);
    assertArrayEquals(new byte[] {0, 1, 0, 0}, Arrays.copyOf(subset.file(), 4));
  }
}
