package dev.duikai.compose.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.compose.Columns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each level forbids, seen on strings of which only one line break is possible. */
final class LevelTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "NONE,   桐川两岸的柳树都抽出了新芽，孩子们跑上堤, 桐川两岸的柳树都抽出了新芽⏎，孩子们跑上堤",
    "BASIC,  桐川两岸的柳树都抽出了新芽，孩子们跑上堤, 桐川两岸的柳树都抽出了新⏎芽，孩子们跑上堤",
    "BASIC,  这一批旧书的去向分成了外借/馆藏组来登记, 这一批旧书的去向分成了外⏎借/馆藏组来登记",
    "GB,     这一批旧书的去向分成了外借/馆藏组来登记, 这一批旧书的去向分成了外⏎借/馆藏组来登记",
    "GB,     大伙聊收成、聊天气、聊儿孙……一直聊到深夜, 大伙聊收成、聊天气、聊儿孙⏎……一直聊到深夜",
    "STRICT, 大伙聊收成、聊天气、聊儿孙……一直聊到深夜, 大伙聊收成、聊天气、聊儿⏎孙……一直聊到深夜",
    "STRICT, 村里今年最要紧的一件是修路——路通了货才走, 村里今年最要紧的一件是修⏎路——路通了货才走"
  })
  void aLevelForbidsWhatItSays(Level level, String text, String lines) {
    LineRules rules = LineRules.newspaper().withLevel(level);
    assertEquals(lines, Columns.shown(Columns.lines(Columns.flush(text, 13, rules))));
  }
}
