package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that offers no break still becomes lines, and nothing of it is lost. */
final class UnbreakableTest {

  @ParameterizedTest
  @ValueSource(strings = {"。", "，", "“", "”", "）", "·", "a", "7", "《", "/", "、"})
  void aLongRunOfOneCharacterGivesLines(String character) {
    String text = character.repeat(120);
    List<SetLine> lines = Columns.lines(Columns.flush(text, 13));
    assertTrue(lines.size() > 1, "one line for all");
    assertEquals(text, Columns.shown(lines).replace("⏎", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tongchuan.example/2026/03/18/news?id=20260318&page=2#top",
        "desk@tongchuan.example.com.cn"
      })
  void anAddressIsBrokenAndKept(String address) {
    List<SetLine> lines = Columns.lines(Columns.flush("详见" + address + "一文", 13));
    assertTrue(lines.size() > 1);
    assertEquals("详见" + address + "一文", Columns.shown(lines).replace("⏎", ""));
  }

  @Test
  void aSingleCharacterIsALine() {
    assertEquals("山", Columns.shown(Columns.lines(Columns.flush("山", 13))));
  }

  @Test
  void aParagraphWithoutTextIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Columns.flush(" ", 13));
  }

  @Test
  void aCharacterThatNoFaceHasIsNamedAndSeen() {
    Composed composed = Columns.flush("山\uDBFF\uDFFD水", 13);
    assertEquals(List.of("\uDBFF\uDFFD"), composed.missing());
    assertEquals("山〓水", Columns.shown(Columns.lines(composed)));
  }

  @Test
  void aRareCharacterComesFromTheFaceThatHasIt() {
    SetLine line = Columns.lines(Columns.flush("主人𠮷田", 13)).getFirst();
    assertEquals("kai", line.glyphs().get(2).face());
    assertEquals("song", line.glyphs().get(3).face());
    assertEquals(3 * Columns.EM.units(), line.glyphs().get(3).x());
  }

  @Test
  void theEndMarkStandsAtTheRightOfTheLastLine() {
    Setting setting = Setting.column(Columns.EM.times(13), Columns.EM.times(2), Columns.EM);
    Composed composed =
        TestFonts.TYPESETTER.compose(
            Columns.pieces("渡口的灯塔重新亮起来了，两岸的人都跑来看。"), Columns.pieces("②8"), setting);
    SetLine last = Columns.lines(composed).getLast();
    assertTrue(last.text().endsWith("②8"), last.text());
    PlacedGlyph eight = last.glyphs().getLast();
    int right = eight.x() + TestFonts.SHELF.face("song").advance(eight.glyph()) * 9;
    assertEquals(13 * Columns.EM.units(), right, 2);
  }

  @Test
  void anOffsetCountsTheBlanksBetweenWords() {
    String text = "渡口的钟 the ferry leaves at noon 每天 and comes back 傍晚再开一趟";
    Composed composed = Columns.flush(text, 13);
    List<SetLine> lines = Columns.lines(composed);
    for (int i = 0; i < lines.size(); i++) {
      String rest = text.substring(composed.offset(composed.natural(), i));
      assertTrue(rest.startsWith(lines.get(i).text().strip()), Columns.shown(lines));
    }
  }
}
