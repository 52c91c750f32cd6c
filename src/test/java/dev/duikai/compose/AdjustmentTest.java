package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line tells the last means by which it came to its measure. */
final class AdjustmentTest {

  @ParameterizedTest
  @CsvSource({
    "渡口的灯塔重新亮起来了两岸的人都跑来看热闹, NONE",
    "（记者祝小满）全县春茶开采仪式昨天在云顶举行, SHRUNK_BRACKET",
    "今年种早稻，修好水渠，备足，静等开犁, SHRUNK_COMMA",
    "雨停了。水退了。山上人家说，再等一等看, SHRUNK_STOP",
    "桐川两岸的柳树都抽出了新芽，孩子们跑上堤, STRETCHED_GAPS"
  })
  void aLineTellsItsMeans(String text, Adjustment.Means means) {
    SetLine first = Columns.lines(Columns.flush(text, 13)).getFirst();
    assertEquals(means, first.adjustment().means(), first.text());
  }
}
