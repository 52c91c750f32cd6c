package dev.duikai.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoticeTextTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 100, 170, 200, 201})
  void theCaretOfALongLineIsOnTheScreen(int column) {
    String line = "水".repeat(column - 1) + "火" + "水".repeat(201 - column);
    String text =
        NoticeText.of(Notice.error("x", "wrong").at(new Place("raw.txt", 3, column, line)));
    List<String> lines = text.lines().toList();
    assertEquals("raw.txt:3:" + column + ": wrong", lines.get(0));
    String shown = lines.get(1);
    assertTrue(shown.length() <= 2 + 2 + 60 + 2, shown);
    int cells = shown.substring(0, shown.indexOf("火")).replace("水", "  ").length();
    assertEquals(cells, lines.get(2).indexOf('^'), text);
  }
}
