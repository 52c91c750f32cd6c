package dev.duikai.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Story;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words over the tail of a story (page-look section 8): 6 to 14 characters, if it can be. */
final class TailHeadTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "老街新桥, '', 老街新桥, false",
    "春茶开采价格稳中有升市民, '', 春茶开采价格稳中有升市民, false",
    "从卖原料到卖技术，一家轴承厂的八年突围, '', 一家轴承厂的八年突围, true",
    "半程马拉松：五千名跑者穿过七座老桥, '', 五千名跑者穿过七座老桥, true",
    "守着一口染缸把蓝印花布一直卖到了海外, '', 守着一口染缸把蓝印花布一直卖到了海外, false",
    "从卖原料到卖技术，一家轴承厂的八年突围, 轴承厂突围, 轴承厂突围, false",
    "短句，短句，短句，短句，短句啊，短, '', '短句，短句，短句，短句，短句啊，短', false"
  })
  void theTailTakesTheLongestFittingClause(
      String head, String jumpHead, String expected, boolean chosen) {
    Story story = story(head, jumpHead);
    assertEquals(expected, TailHead.of(story));
    assertEquals(chosen, TailHead.chosen(story));
  }

  private static Story story(String head, String jumpHead) {
    return new Story(
        "s",
        "s.md",
        head,
        Optional.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new JumpWish.AsRulesSay(),
        Optional.of(jumpHead).filter(h -> !h.isEmpty()),
        OptionalInt.empty(),
        true,
        List.of(),
        List.of());
  }
}
