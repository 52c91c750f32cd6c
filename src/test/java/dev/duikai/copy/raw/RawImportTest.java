package dev.duikai.copy.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.NoticeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RawImportTest {

  /** The first story's body, blocks parted by a bar. */
  private static String body(String raw) {
    return first(raw).replaceFirst("(?s)^---\n.*?\n---\n\n", "").strip().replace("\n\n", " | ");
  }

  private static String first(String raw) {
    return RawPages.imported(raw).stories().firstEntry().getValue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "山高,~~水长。 @ 山高，水长。",
        "山高。~~水长。 @ 山高。 | 水长。",
        "渡口边上那座石头老桥年久失修今年春天终于要~~修了。 @ 渡口边上那座石头老桥年久失修今年春天终于要修了。",
        "沿河几个村子的运输车加起来再算上拖拉机一共20~~21辆。 @ 沿河几个村子的运输车加起来再算上拖拉机一共2021辆。",
        "山高。~~小题 大作~~水流得很长。 @ 山高。 | ### 小题 大作 | 水流得很长。",
        "小题 大作~~水流得很长。 @ ### 小题 大作 | 水流得很长。",
        "小题 大作  ~水流得~~很长。 @ ### 小题 大作 | 水流得很长。",
        "山高。~~小题 大作  ~水流得~~很长。 @ 山高。 | ### 小题 大作 | 水流得很长。",
        "山高“水长。”~~小题~~水。 @ 山高“水长。” | ### 小题 | 水。",
        "渡口边上那座石头老桥年久失修今年春天终于要~~小题~~水长。 @ 渡口边上那座石头老桥年久失修今年春天终于要小题水长。",
        "山高。~~三件事:~~——甲;~~——乙。 @ 山高。 | 三件事： | ——甲； | ——乙。",
        "如下:~~- 甲~~- 乙 @ 如下： | - 甲 | - 乙",
        "如下:~——甲。~——乙。~山高。 @ 如下： | ——甲。 | ——乙。 | 山高。",
        "——一条很长很长很长很长很长很长很长的列项没有~~写完。 @ ——一条很长很长很长很长很长很长很长的列项没有写完。",
        "山高!~~(张三 李四) @ 山高！（张三 李四）",
        "山高!(张三 李四)②8 @ 山高！（张三 李四）",
        "山高。~~②8 @ 山高。",
        "村民来了。~~记者 高宁 摄 @ 村民来了。记者 高宁 摄",
        "### 小题~~山高。 @ ### 小题 | 山高。",
        "1. 开工。 @ 1．开工。",
        "三乘3*4*5得。 @ 三乘3\\*4\\*5得。",
        "本报讯(记者 高宁)~~山高。 @ 本报讯（记者 高宁）山高。",
        "　　山高。~　　水长。 @ 山高。 | 水长。",
        "山高。~水长。 @ 山高。 | 水长。",
      })
  void linesBecomeBlocks(String raw, String blocks) {
    assertEquals(blocks, body("## 题\n\n" + raw.replace('~', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "(上接第一版)~~山高。 ! continued-from: 1",
        "(上接第1版)山高。 ! continued-from: 1",
        "（上接A03版）~山高。 ! continued-from: 3",
        "（上接第十二版）~山高。 ! continued-from: 12",
        "记者 高宁~~山高。 ! byline: 记者 高宁",
        "本报记者 高宁 通讯员 林小山~~山高。 ! byline: 本报记者 高宁 通讯员 林小山",
        "□记者 高宁~~山高。 ! byline: \"□记者 高宁\"",
        "山高。~~记者 高宁 ! byline: 记者 高宁",
        "山高。②8 ! mark: ②8",
        "山高。(高宁)①12 ! mark: ①12",
      })
  void openingsAndMarksGoToTheFrontMatter(String raw, String field) {
    String story = first("## 题\n\n" + raw.replace('~', '\n'));
    assertTrue(story.contains("\n" + field + "\n"), story);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "山与水 ! 山与水",
        "山:水 ! 山：水",
        "C# #1 ! \"C# #1\"",
        "- 山 ! \"- 山\"",
        "\"山\"水 ! \"\\\"山\\\"水\"",
        "【山】水 ! \"【山】水\"",
        "“山”水 ! “山”水",
        "@山 ! \"@山\"",
      })
  void headsAreQuotedWhereYamlWouldBendThem(String raw, String written) {
    String story = first("## " + raw + "\n\n山高。\n");
    assertTrue(story.startsWith("---\nhead: " + written + "\n"), story);
  }

  @Test
  void linesOfANarrowColumnBecomeParagraphs() {
    String raw =
        """
        ## 题

        渡口边上那座石头老桥年
        久失修，今年春天要动工
        了，村里人奔走相告，都
        说是好事。
        图纸画了三回，木料也早
        早备在岸上，只等水退下
        去。

        老桥 新颜

        工匠从邻县请来，领头的
        姓石，干了三十年。
        """;
    assertEquals(
        "渡口边上那座石头老桥年久失修，今年春天要动工了，村里人奔走相告，都说是好事。"
            + " | 图纸画了三回，木料也早早备在岸上，只等水退下去。"
            + " | ### 老桥 新颜 | 工匠从邻县请来，领头的姓石，干了三十年。",
        body(raw));
  }

  @Test
  void headsWithoutTextGoToTheirNeighbours() {
    Imported made = RawPages.imported("## 老街系列谈(三)\n\n## 甲\n\n山高。\n\n## 乙\n\n水长。\n\n## 走基层\n");
    assertEquals(2, made.stories().size());
    assertTrue(made.stories().get("story-01.md").contains("series: 老街系列谈（三）\n"));
    assertTrue(made.stories().get("story-02.md").contains("label: 走基层\n"));
    assertEquals(2, made.notices().size());
  }

  @Test
  void tailsTakeNoRank() {
    Imported made = RawPages.imported("## 甲\n\n(上接第一版)\n山高。\n\n## 乙\n\n水长。\n");
    assertTrue(!made.stories().get("story-01.md").contains("rank"));
    assertTrue(made.stories().get("story-02.md").contains("rank: 1\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "各級来人。 ! raw.txt:3:2: notice: the traditional character 級 stands in simplified copy",
        "叫\"山\"。 ! raw.txt:3:2: notice: a straight quotation mark stays as it is",
        "山高 ! raw.txt:3: notice: the story ends without a final stop",
        "图为山。记者高宁 摄 ! raw.txt:1: notice: a caption without its picture",
        "山高。（下转第三版） ! raw.txt:3: notice: a jump-out line stays in the text",
      })
  void whatIsUnsureIsSaid(String raw, String told) {
    Imported made = RawPages.imported("## 题\n\n" + raw);
    assertEquals(1, made.notices().size(), made.notices()::toString);
    String text = NoticeText.of(made.notices().getFirst());
    assertTrue(text.startsWith(told), text);
  }

  @Test
  void anEmptyFileIsAnError() {
    assertTrue(NoticeText.of(RawPages.imported("\n \n").notices().getFirst()).contains("no copy"));
  }
}
