package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.compose.item.PlacedGlyph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every paragraph, whatever its text. */
final class ParagraphPropertyTest {

  private static final int PARAGRAPHS = 10_000;

  /** A measure at which such paragraphs can always be set within the limits. */
  private static final int WIDE = 12;

  private static final String NO_START = "，、；：。？！．”’）》】〉」』·～–/";
  private static final String NO_END = "“‘（《【〈「『/";

  private static String about(String text, int measure) {
    return measure + " characters: " + text;
  }

  @Test
  void everyCharacterStandsOnceAndInOrder() {
    Cases.each(
        PARAGRAPHS,
        (text, measure) -> {
          Composed composed = Columns.indented(text, measure);
          for (int k = composed.natural() - 1; k <= composed.natural() + 2; k++) {
            if (Double.isFinite(composed.price(k))) {
              List<SetLine> lines = composed.lines(k);
              assertEquals(k, lines.size(), () -> about(text, measure));
              assertEquals(text, Columns.shown(lines).replace("⏎", ""), () -> about(text, measure));
            }
          }
        });
  }

  @Test
  void everyFullLineFillsTheMeasureToTheUnit() {
    Cases.each(
        PARAGRAPHS,
        (text, measure) -> {
          Composed composed = Columns.indented(text, measure);
          int whole = Columns.EM.units() * measure;
          List<LineExtent> extents = LineExtent.of(text, measure, Columns.lines(composed));
          for (int i = 0; i < extents.size(); i++) {
            int left = i == 0 ? 2 * Columns.EM.units() : 0;
            assertEquals(left, extents.get(i).left(), () -> about(text, measure));
            if (i + 1 < extents.size()) {
              assertEquals(whole, extents.get(i).right(), 1, () -> about(text, measure));
            } else {
              assertTrue(extents.get(i).right() <= whole, () -> about(text, measure));
            }
          }
        });
  }

  @Test
  void glyphsNeverRunBackwards() {
    Cases.each(
        PARAGRAPHS / 4,
        (text, measure) -> {
          for (SetLine line : Columns.lines(Columns.indented(text, measure))) {
            int x = Integer.MIN_VALUE;
            for (PlacedGlyph glyph : line.glyphs()) {
              int ink = glyph.x() + ink(glyph);
              assertTrue(ink > x, () -> about(text, measure) + " at " + glyph);
              x = ink;
            }
          }
        });
  }

  private static int ink(PlacedGlyph glyph) {
    var bounds = TestFonts.SHELF.face(glyph.face()).bounds(glyph.glyph());
    return (bounds.left() + bounds.right()) * glyph.size().units() / 2000;
  }

  @Test
  void noLineStartsOrEndsWithAForbiddenMark() {
    Cases.each(
        PARAGRAPHS,
        (text, measure) -> {
          List<SetLine> lines = Columns.lines(Columns.indented(text, Math.max(WIDE, measure)));
          for (int i = 0; i + 1 < lines.size(); i++) {
            String upper = lines.get(i).text();
            String lower = lines.get(i + 1).text();
            char start = lower.charAt(0);
            assertTrue(NO_START.indexOf(start) < 0, () -> about(text, measure) + " / " + lower);
            assertTrue(
                NO_END.indexOf(upper.charAt(upper.length() - 1)) < 0,
                () -> about(text, measure) + " / " + upper);
            assertFalse(upper.endsWith("—") && lower.startsWith("—"), () -> about(text, measure));
            assertFalse(upper.endsWith("…") && lower.startsWith("…"), () -> about(text, measure));
          }
        });
  }

  @Test
  void numbersAndWordsStayInOnePiece() {
    Cases.each(
        PARAGRAPHS,
        (text, measure) -> {
          List<SetLine> lines = Columns.lines(Columns.indented(text, Math.max(WIDE, measure)));
          for (int i = 0; i + 1 < lines.size(); i++) {
            String upper = lines.get(i).text();
            char before = upper.charAt(upper.length() - 1);
            char after = lines.get(i + 1).text().charAt(0);
            // Two runs that follow each other without a blank are one run.
            assertFalse(
                latin(before) && latin(after),
                () -> upper + "⏎" + after + " in " + about(text, measure));
            assertFalse("￥".indexOf(before) >= 0, () -> about(text, measure));
            assertFalse("%℃".indexOf(after) >= 0, () -> about(text, measure));
          }
        });
  }

  private static boolean latin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  @Test
  void theNaturalNumberOfLinesIsTheCheapest() {
    Cases.each(
        PARAGRAPHS,
        (text, measure) -> {
          Composed composed = Columns.indented(text, measure);
          double best = composed.price(composed.natural());
          for (int k = 0; k <= composed.natural() + 8; k++) {
            assertTrue(composed.price(k) >= best, () -> about(text, measure));
          }
        });
  }

  @Test
  void anOffsetIsWhereItsLineBegins() {
    Cases.each(
        PARAGRAPHS / 2,
        (text, measure) -> {
          Composed composed = Columns.indented(text, measure);
          int natural = composed.natural();
          List<SetLine> lines = composed.lines(natural);
          int at = 0;
          for (int i = 0; i < lines.size(); i++) {
            assertEquals(at, composed.offset(natural, i), () -> about(text, measure));
            at += lines.get(i).text().codePoints().count();
          }
        });
  }

  @Test
  void theSameParagraphIsSetTheSameTwice() {
    Cases.each(
        PARAGRAPHS / 10,
        (text, measure) ->
            assertEquals(
                Columns.lines(Columns.indented(text, measure)),
                Columns.lines(Columns.indented(text, measure)),
                () -> about(text, measure)));
  }
}
