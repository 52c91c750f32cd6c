package dev.duikai.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.TestFonts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The half widths that a font's maker gives its marks. */
final class HalfWidthTest {

  @ParameterizedTest
  @CsvSource({"song, （, -500", "song, ，, 0", "song, 」, 0", "hei, 《, -500", "biaosong, 。, 0"})
  void aMarkIsHalfASquareAndItsInkKeepsItsSide(String face, String mark, int shift) {
    Face read = TestFonts.SHELF.face(face);
    assertEquals(
        Optional.of(new HalfWidth(shift, 500)), read.halfWidth(read.glyph(mark.codePointAt(0))));
  }

  @Test
  void whatTheFontDoesNotSayIsNotMadeUp() {
    Face song = TestFonts.SHELF.face("song");
    assertEquals(Optional.empty(), song.halfWidth(song.glyph('永')));
    Face kai = TestFonts.SHELF.face("kai");
    assertEquals(Optional.empty(), kai.halfWidth(kai.glyph('（')));
  }

  @Test
  void aDamagedTableGivesNothing() {
    assertEquals(Map.of(), HalfWidths.of(new byte[] {0, 1, 0, 0, 0, 10, 0, 99, 0, 10}));
    assertEquals(Map.of(), HalfWidths.of(new byte[0]));
  }
}
