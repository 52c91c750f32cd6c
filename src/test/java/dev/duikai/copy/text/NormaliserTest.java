package dev.duikai.copy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormaliserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渡口开工,工期两年 | 渡口开工，工期两年",
        "问:谁来管? | 问：谁来管？",
        "快看!快看; | 快看！快看；",
        "(上接第一版) | （上接第一版）",
        "本报讯(记者 高宁)今天 | 本报讯（记者 高宁）今天",
        "10:30开工 | 10:30开工",
        "比分3:2,主队胜 | 比分3:2，主队胜",
        "面积12,345亩 | 面积12,345亩",
        "涨幅5%:3% | 涨幅5%:3%",
        "按1 : 500制图 | 按1 : 500制图",
        "1085家,用户2万 | 1085家，用户2万",
        "5G,AI两项 | 5G,AI两项",
        "A,甲 | A，甲",
        "网址https://a.cn/x?y=(1),谢谢 | 网址https://a.cn/x?y=(1)，谢谢",
        "邮箱a.b@c.cn,电话 | 邮箱a.b@c.cn，电话",
        "函数f(x)是 | 函数f(x)是",
        "气温3(5)度 | 气温3(5)度",
        "OA(办公)系统 | OA（办公）系统",
        "A(中)B | A（中）B",
        "（张三)说 | （张三）说",
        "结束. | 结束。",
        "等等... | 等等...",
        "3.14和v1.2. | 3.14和v1.2.",
        "Hello, world | Hello, world",
        "已经“好”,走 | 已经“好”，走",
      })
  void marksBecomeFullWidthWhereTheyStandInChinese(String typed, String set) {
    assertEquals(set, Normaliser.punctuation(typed));
  }

  @Test
  void normalisingTwiceChangesNothingMore() {
    String once = Normaliser.line("  会议(第2次)在10:30,召开. ");
    assertEquals("会议（第2次）在10:30，召开。", once);
    assertEquals(once, Normaliser.line(once));
  }

  @Test
  void anyTextIsNormalAfterOnce() {
    String signs = "山水,:;!?().1a \n“”（，%/";
    for (int seed = 0; seed < 3000; seed++) {
      java.util.Random random = new java.util.Random(seed);
      String text =
          random
              .ints(random.nextInt(12), 0, signs.length())
              .mapToObj(at -> String.valueOf(signs.charAt(at)))
              .collect(java.util.stream.Collectors.joining());
      String once = Normaliser.line(text);
      assertEquals(once, Normaliser.line(once), "seed " + seed + ": " + text);
    }
  }

  @Test
  void whiteSpaceIsTidied() {
    assertEquals("甲 乙", Normaliser.tidy("　 甲\t  乙\u200B　"));
    assertEquals("甲乙", Normaliser.tidy("甲 \n 乙"));
    assertEquals("the river", Normaliser.tidy("the\nriver"));
    assertEquals("甲　乙", Normaliser.tidy("甲　乙"));
  }

  @Test
  void apostrophesAreNoQuotationMarks() {
    assertEquals(java.util.OptionalInt.empty(), Normaliser.straightQuote("it's"));
    assertEquals(java.util.OptionalInt.of(1), Normaliser.straightQuote("叫\"山\""));
  }
}
