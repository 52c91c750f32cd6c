package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.font.Face;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy that is not plain Chinese: nothing of it is lost, and it breaks no line. */
final class OtherCopyTest {

  private static final int EM = Columns.EM.units();

  private static List<SetLine> lines(String text) {
    return Columns.lines(Columns.flush(text, 13));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2069, 0x200B, 0xFE00})
  void aCharacterWithoutInkIsKeptAndTakesNoRoom(int c) {
    String plain = "渡口的灯塔重新亮起来了，两岸的人都跑来看。";
    String odd = plain.substring(0, 12) + Character.toString(c) + plain.substring(12);
    List<SetLine> set = lines(odd);
    assertEquals(odd, Columns.shown(set).replace("⏎", ""));
    assertEquals(
        Columns.shown(lines(plain)), Columns.shown(set).replace(Character.toString(c), ""));
    PlacedGlyph last = set.getLast().glyphs().getLast();
    assertEquals(lines(plain).getLast().glyphs().getLast().x(), last.x());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u2066\u2069", "\u202E渡口", "渡口 \u202E"})
  void controlsAloneAreNoAccident(String text) {
    assertEquals(text, Columns.shown(lines(text)));
  }

  @Test
  void anAccentStandsOverItsLetter() {
    SetLine line = lines("一杯cafe\u0301很好").getFirst();
    PlacedGlyph e = line.glyphs().get(5);
    PlacedGlyph accent = line.glyphs().get(6);
    PlacedGlyph next = line.glyphs().get(7);
    Face own = TestFonts.SHELF.face(e.face());
    Face over = TestFonts.SHELF.face(accent.face());
    int middle = e.x() + own.advance(e.glyph()) * EM / 2000;
    var ink = over.bounds(accent.glyph());
    assertEquals(middle, accent.x() + (ink.left() + ink.right()) * EM / 2000, EM / 50);
    assertEquals(e.x() + own.advance(e.glyph()) * EM / 1000 + EM / 8, next.x(), 2);
  }

  @Test
  void noLineBreaksBeforeACombiningMark() {
    for (int at = 1; at < 20; at++) {
      String text = "か".repeat(at) + "\u3099" + "の".repeat(20 - at) + "cafe\u0301s en ville";
      for (SetLine line : lines(text)) {
        assertTrue(
            Character.getType(line.text().codePointAt(0)) != Character.NON_SPACING_MARK,
            () -> Columns.shown(lines(text)));
      }
    }
  }

  @Test
  void aLatinParagraphBreaksBetweenWordsAndIsNotHyphenated() {
    String text = "The ferry leaves at noon and comes back before the market closes at six.";
    List<SetLine> set = lines(text);
    assertTrue(set.size() > 2);
    assertEquals(text, Columns.shown(set).replace("⏎", ""));
    set.stream()
        .limit(set.size() - 1)
        .forEach(line -> assertTrue(line.text().endsWith(" "), line::text));
  }

  @Test
  void kanaAreSetAsSquares() {
    String text = "お茶の水から桐川までカメラを持って歩きました。とても楽しかったです。";
    List<SetLine> set = lines(text);
    assertEquals(text, Columns.shown(set).replace("⏎", ""));
    PlacedGlyph second = set.getFirst().glyphs().get(1);
    assertEquals(EM, second.x());
  }

  @Test
  void traditionalCopyIsSetLikeSimplified() {
    String text = "「渡口的燈塔」重新亮起來了，兩岸的人都跑來看熱鬧。";
    List<SetLine> set = lines(text);
    assertEquals(text, Columns.shown(set).replace("⏎", ""));
    assertTrue(set.stream().allMatch(line -> line.flaws().isEmpty()));
  }

  @Test
  void aRareCharacterOfAnotherFaceLeavesTheLineAsItIs() {
    String rare = "主人𠮷田在渡口的灯塔下面等着两岸的人都来看热闹。";
    String plain = rare.replace("𠮷", "吉");
    assertEquals(Columns.shown(lines(plain)), Columns.shown(lines(rare)).replace("𠮷", "吉"));
  }
}
