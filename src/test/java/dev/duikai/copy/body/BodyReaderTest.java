package dev.duikai.copy.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Block;
import dev.duikai.copy.Voice;
import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.NoticeText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BodyReaderTest {

  /** Blocks by their first letter and line, spans by {@code <VOICE text>}. */
  private static String shown(String body) {
    NoticeLog log = new NoticeLog();
    List<Block> blocks = BodyReader.read(CopyFile.of("s.md", body), 0, log);
    assertEquals(List.of(), log.all());
    return blocks.stream().map(BodyReaderTest::shown).collect(Collectors.joining(" | "));
  }

  private static String shown(Block block) {
    return block.getClass().getSimpleName().charAt(0)
        + Integer.toString(block.line())
        + " "
        + block.spans().stream()
            .map(s -> s.voice() == Voice.PLAIN ? s.text() : "<" + s.voice() + " " + s.text() + ">")
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "山高。~水长。 ! P1 山高。水长。",
        "山高。~~水长。 ! P1 山高。 | P3 水长。",
        "### 小题~山高。 ! S1 小题 | P2 山高。",
        "如下:~——甲;~——乙。~- 丙 ! P1 如下： | D2 ——甲； | D3 ——乙。 | D4 ——丙",
        "- 甲~- 乙~~- 丙 ! D1 ——甲 | D2 ——乙 | D4 ——丙",
        "——甲~接着 ! D1 ——甲接着",
        "- ——甲 ! D1 ——甲",
        "　　山高。 ! P1 山高。",
        "**“智慧”**提升 ! P1 <STRONG “智慧”>提升",
        "提升**“智慧”**，*楷*体 ! P1 提升<STRONG “智慧”>，<KAI 楷>体",
        "**甲，**乙**丙** ! P1 <STRONG 甲，>乙<STRONG 丙>",
        "***甲***乙 ! P1 <STRONG 甲>乙",
        "**甲*乙*丙** ! P1 <STRONG 甲><KAI 乙><STRONG 丙>",
        "**甲**,乙 ! P1 <STRONG 甲>，乙",
        "AT&T 3\\*4 ! P1 AT&T 3*4",
        "山高  ~水长 ! P1 山高水长",
      })
  void bodiesBecomeBlocks(String body, String blocks) {
    assertEquals(blocks, shown(body.replace('~', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "本报讯（记者 高宁）山 ! P1 <DATELINE 本报讯><BYLINE （记者 高宁）>山",
        "本报讯(通讯员 甲乙 记者 丙丁)山 ! P1 <DATELINE 本报讯><BYLINE （通讯员 甲乙 记者 丙丁）>山",
        "本报平岗3月12日电（记者 高宁）山 ! P1 <DATELINE 本报平岗3月12日电><BYLINE （记者 高宁）>山",
        "据新华社北京1月2日电 山 ! P1 <DATELINE 据新华社北京1月2日电 >山",
        "河东日报讯（记者 高宁）山 ! P1 <DATELINE 河东日报讯><BYLINE （记者 高宁）>山",
        "本报讯 山高 ! P1 <DATELINE 本报讯 >山高",
        "（记者 高宁）山 ! P1 <BYLINE （记者 高宁）>山",
        "本报讯员说 ! P1 本报讯员说",
        "电讯业（含记者站）山 ! P1 电讯业（含记者站）山",
        "山高。（张三 李四） ! P1 山高。<SIGNATURE （张三 李四）>",
        "山高！（欧阳小山） ! P1 山高！<SIGNATURE （欧阳小山）>",
        "山高“水。”（张三） ! P1 山高“水。”<SIGNATURE （张三）>",
        "山高（待续） ! P1 山高（待续）",
        "山高。（待续） ! P1 山高。（待续）",
        "共89个社区（农村） ! P1 共89个社区（农村）",
      })
  void openingsAndSignaturesAreMarked(String body, String blocks) {
    assertEquals(blocks, shown(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 题",
        "## 题",
        "#### 题",
        "###题",
        "> 引",
        "1. 一",
        "* 项",
        "+ 项",
        "    缩进",
        "```\n码\n```",
        "<b>粗</b>",
        "<div>\n块\n</div>",
        "![图](a.jpg)",
        "[链](a)",
        "`码`",
        "_斜_",
        "__粗__",
        "***",
        "题\n===",
        "题\n---",
        "[a]: b",
        "<https://a.cn>",
        "甲**乙",
        "甲*乙",
        "****甲****",
        "山&nbsp;水",
        "山\\\n水",
        "- 甲\n\n  乙",
        "- 甲\n  - 乙",
      })
  void anythingElseIsAnErrorAtItsLine(String body) {
    NoticeLog log = new NoticeLog();
    BodyReader.read(CopyFile.of("s.md", "头\n\n" + body), 2, log);
    assertTrue(log.hasErrors());
    String told = NoticeText.of(log.all().getFirst());
    assertTrue(told.matches("(?s)s\\.md:[3-5]:\\d+: .*hint: .*"), told);
  }

  @Test
  void allErrorsComeAtOnce() {
    NoticeLog log = new NoticeLog();
    BodyReader.read(CopyFile.of("s.md", "# 题\n\n> 引\n\n[链](a)"), 0, log);
    assertEquals(3, log.all().size());
  }

  @Test
  void straightQuotesStayWithANotice() {
    NoticeLog log = new NoticeLog();
    List<Block> blocks = BodyReader.read(CopyFile.of("s.md", "甲\n叫\"山\""), 0, log);
    assertEquals("甲叫\"山\"", blocks.getFirst().text());
    assertTrue(NoticeText.of(log.all().getFirst()).startsWith("s.md:2:2: notice: a straight"));
  }
}
