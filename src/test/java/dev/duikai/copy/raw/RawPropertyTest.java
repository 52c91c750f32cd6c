package dev.duikai.copy.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.Issue;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a raw page holds: importing it and reading it back keeps every character. */
final class RawPropertyTest {

  private static final String[] BITS = {
    "山",
    "水",
    "渡口",
    "老桥",
    "新村",
    "米",
    "A",
    "B2",
    "3",
    "20",
    "1.5",
    ",",
    "、",
    "。",
    "!",
    "(",
    ")",
    "“",
    "”",
    "：",
    "；",
    "《",
    "》",
    "*",
    "_",
    "#",
    "`",
    "[",
    "]",
    "<b>",
    "&amp;",
    "\\",
    "~",
    "+",
    "=",
    "|",
    "\"",
    "'",
    "%",
    "級",
    "·",
    "……",
    " ",
    "　",
    "𠮷",
    "http://a.cn/x,y",
    "{",
    "}",
    ">",
    "?",
    "①"
  };
  private static final String[] LINES = {
    "本报讯(记者 高宁)",
    "记者 高宁",
    "(张三 李四)",
    "②8",
    "——",
    "记者 田青 摄",
    "小题 大作",
    "1. ",
    "> ",
    "***",
    "---",
    "===",
    "+ ",
    "* ",
    "    ",
    "```",
    "### ",
    "系列(三)",
    "\u200B"
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyCharacterIsKept(int start) {
    for (int seed = start * 100; seed < start * 100 + 60; seed++) {
      String raw = page(new Random(seed));
      Issue issue = RawPages.readBack(raw, folder.resolve("issue-" + seed));
      String expected = raw.replaceAll("(?m)^## ", "").replace("\u200B", "");
      String kept = RawPages.text(issue);
      assertEquals(
          RawPages.characters(expected.replaceAll("(?m)^\\s*#+", "").replaceAll("#", "")),
          RawPages.characters(kept.replaceAll("#", "")),
          "seed " + seed + "\n" + raw + "\n" + kept);
    }
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    int stories = 1 + random.nextInt(4);
    for (int i = 0; i < stories; i++) {
      page.append("## 题").append(words(random, 5).replace("\n", "")).append("\n\n");
      int lines = random.nextInt(8);
      for (int j = 0; j < lines; j++) {
        page.append(line(random)).append(random.nextBoolean() ? "\n\n" : "\n");
      }
    }
    return page.toString();
  }

  private static String line(Random random) {
    String lead = random.nextInt(3) == 0 ? LINES[random.nextInt(LINES.length)] : "";
    String text = words(random, random.nextInt(30));
    String end = random.nextInt(2) == 0 ? "。" : "";
    String breaks = random.nextInt(4) == 0 ? "  " : "";
    return lead + text + end + breaks;
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(BITS[random.nextInt(BITS.length)]);
    }
    return text.toString();
  }
}
