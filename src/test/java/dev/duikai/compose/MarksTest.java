package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.MarkStyle;
import dev.duikai.font.GlyphBounds;
import dev.duikai.measure.Length;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the ink of marks stands, in every shipped face. */
final class MarksTest {

  private static final int EM = Columns.EM.units();

  private record Ink(int left, int right) {}

  private static Ink ink(PlacedGlyph glyph) {
    GlyphBounds bounds = TestFonts.SHELF.face(glyph.face()).bounds(glyph.glyph());
    double em = glyph.size().units() / 1000.0;
    return new Ink(
        glyph.x() + (int) Math.round(bounds.left() * em),
        glyph.x() + (int) Math.round(bounds.right() * em));
  }

  private static SetLine line(String text, String face) {
    return TestFonts.TYPESETTER.oneLine(
        List.of(Piece.of(text, face, Columns.EM)), LineRules.newspaper());
  }

  @ParameterizedTest
  @ValueSource(strings = {"song", "kai", "hei", "biaosong", "song-semibold", "kai-bold"})
  void theTwoHalvesOfADashMeetOverTwoSquares(String face) {
    SetLine line = line("水——山", face);
    Ink first = ink(line.glyphs().get(1));
    Ink second = ink(line.glyphs().get(2));
    assertTrue(first.right() >= second.left() - EM / 200, face + " leaves a hole in the dash");
    assertTrue(first.left() >= EM - EM / 50 && second.right() <= 3 * EM + EM / 50, face);
    assertTrue(second.right() - first.left() >= 2 * EM * 85 / 100, face + " has a short dash");
    assertEquals(3 * EM, line.glyphs().get(3).x());
  }

  @ParameterizedTest
  @ValueSource(strings = {"song", "kai", "hei", "biaosong", "song-semibold", "kai-bold"})
  void theDotsOfAnEllipsisTakeTwoSquaresAtOnePace(String face) {
    SetLine line = line("水……山", face);
    PlacedGlyph first = line.glyphs().get(1);
    PlacedGlyph second = line.glyphs().get(2);
    assertEquals(EM, second.x() - first.x());
    assertTrue(ink(first).left() >= EM && ink(second).right() <= 3 * EM);
    assertEquals(ink(first).left() - EM, 3 * EM - ink(second).right(), 20);
    assertEquals(3 * EM, line.glyphs().get(3).x());
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", "。", "、", "；", "：", "？", "！", "”", "）", "》", "」", "】"})
  void aMarkAtALinesEndKeepsItsInkInside(String mark) {
    String text = "渡口的灯塔重新亮起来了看" + mark + "两岸的人都跑来看热闹";
    SetLine line = Columns.lines(Columns.flush(text, 13)).getFirst();
    assertTrue(line.text().endsWith(mark), line.text());
    assertTrue(ink(line.glyphs().getLast()).right() <= 13 * EM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "‘", "（", "《", "「", "【"})
  void anOpeningMarkAtALinesStartLosesItsWhite(String mark) {
    SetLine line = Columns.lines(Columns.flush(mark + "渡口的灯塔重新亮起来了", 13)).getFirst();
    Ink ink = ink(line.glyphs().getFirst());
    assertTrue(ink.left() >= -EM / 50 && ink.right() <= EM / 2 + EM / 50, ink.toString());
    assertEquals(EM / 2, line.glyphs().get(1).x());
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "‘", "’"})
  void aNarrowQuotationMarkIsPutIntoItsHalfSquare(String mark) {
    SetLine line = line("山" + mark + "水", "kai");
    Ink ink = ink(line.glyphs().get(1));
    boolean opens = "“‘".contains(mark);
    int from = opens ? EM + EM / 2 : EM;
    assertTrue(ink.left() >= from && ink.right() <= from + EM / 2, mark + " " + ink);
    assertEquals(2 * EM, line.glyphs().get(2).x());
  }

  /** Widths in hundredths of an em, by style: 开明, 全角, 行末半角, 半角. */
  @ParameterizedTest
  @CsvSource({
    "山，水, 250, 300, 300, 250",
    "山。水, 300, 300, 300, 250",
    "山”。水, 350, 350, 350, 300",
    "山，“水, 300, 350, 350, 300",
    "山》《水, 300, 350, 350, 300",
    "山——水, 400, 400, 400, 400",
    "山·水, 250, 250, 250, 250",
    "山/水, 250, 250, 250, 250",
    "山？！水, 300, 300, 300, 300",
    "山—水, 300, 300, 300, 300",
    "山～水, 300, 300, 300, 300"
  })
  void marksAreAsWideAsTheStyleSays(String text, int kaiming, int full, int lineEnd, int half) {
    int[] expected = {kaiming, full, lineEnd, half};
    for (MarkStyle style : MarkStyle.values()) {
      Length width =
          TestFonts.TYPESETTER.width(Columns.pieces(text), LineRules.newspaper().withMarks(style));
      assertEquals(expected[style.ordinal()] * EM / 100, width.units(), style.toString());
    }
  }

  @Test
  void hanAndDigitsStandAnEighthOfAnEmApart() {
    SetLine line = line("长3米", "song");
    PlacedGlyph digit = line.glyphs().get(1);
    int advance = TestFonts.SHELF.face("song").advance(digit.glyph()) * EM / 1000;
    assertEquals(EM + EM / 8, digit.x());
    assertEquals(digit.x() + advance + EM / 8, line.glyphs().get(2).x(), 1);
  }

  @Test
  void noWhiteStandsBetweenAMarkAndADigit() {
    SetLine line = line("（3）", "song");
    assertEquals(EM / 2, line.glyphs().get(1).x());
  }

  @Test
  void aPercentSignJoinsItsNumberWithoutWhite() {
    SetLine line = line("增6%多", "song");
    PlacedGlyph six = line.glyphs().get(1);
    int advance = TestFonts.SHELF.face("song").advance(six.glyph()) * EM / 1000;
    assertEquals(six.x() + advance, line.glyphs().get(2).x(), 1);
  }

  @Test
  void anApostropheInsideAWordIsLatin() {
    SetLine line = line("don’t", "song");
    int t = line.glyphs().get(4).x();
    assertTrue(t < 3 * EM, "the apostrophe takes no square: " + t);
  }
}
