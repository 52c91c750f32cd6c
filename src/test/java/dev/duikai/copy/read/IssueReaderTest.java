package dev.duikai.copy.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Ear;
import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.NoticeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IssueReaderTest {

  private static final String HEAD = "paper: 河东日报\ndate: 2026-01-25\npages:\n";

  @TempDir private Path folder;
  private final NoticeLog log = new NoticeLog();

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("copy"));
    Files.createDirectories(folder.resolve("pictures"));
    Files.createDirectories(folder.resolve("ads"));
    Files.writeString(folder.resolve("pictures/bridge.jpg"), "");
    Files.writeString(folder.resolve("ads/spring.pdf"), "");
  }

  @Test
  void aWholeIssueIsRead() throws IOException {
    issue(
        """
        paper: 河东日报
        date: 2026-01-25
        number: 010
        imprint: {logo: pictures/bridge.jpg, cn: CN 00-0000}   # more
        pages:
          - page: 2
            section: 综合
            ads: [{slot: foot, file: ads/spring.pdf}]
          - page: 1
            name: A01   # a comment
            rules: my-front
            staff: {责任编辑: 周宁, 校对: 沈青}
            stories: [river, smart]
            ear: {story: news}
            guide: [{story: smart, text: "一句,话"}, {head: 头, text: 句, page: 2}]
        """);
    story(
        "smart",
        """
        # the second story
        head: "C# #1"
        kicker: 引题:一
        deck: [副题一, 副题二]
        page: 1
        class: feature
        label: no
        byline: 记者 王宁
        mark: 08
        jump: 2
        jump-head: 短题  # head of the tail
        pictures:
          - {file: pictures/bridge.jpg, caption: 图注, credit: 记者 田青 摄, focus: [0.5, 0.3]}
        """);
    story("river", "head: 河\nrank: 2\njump: false\n");
    story("news", "head: 讯\n");
    story("tail", "head: 尾\npage: 2\ncontinued-from: 1\n");
    story("late", "head: 迟\npage: 2\n");
    story("held", "head: 存\nuse: false\npictures: [{file: pictures/later.jpg}]\n");
    Issue issue = read();
    assertEquals(LocalDate.of(2026, 1, 25), issue.date());
    assertEquals(Optional.of("010"), issue.number());
    assertEquals(Map.of("logo", "pictures/bridge.jpg", "cn", "CN 00-0000"), issue.imprint());
    PageCopy front = issue.pages().getFirst();
    assertEquals("A01", front.name());
    assertEquals(List.of("smart", "river"), ids(front));
    assertEquals(Optional.of(new Ear.OfStory("news")), front.ear());
    assertEquals("一句，话", front.guide().orElseThrow().getFirst().text());
    assertEquals(List.of("late", "tail"), ids(issue.pages().get(1)));
    assertEquals("city-daily-inside", issue.pages().get(1).rules());
    Story smart = front.stories().getFirst();
    assertEquals("C# #1", smart.head());
    assertEquals(Optional.of("引题：一"), smart.kicker());
    assertEquals(Optional.of("no"), smart.label());
    assertEquals(Optional.of("08"), smart.mark());
    assertEquals(new JumpWish.ToPage(2), smart.jump());
    assertEquals(new JumpWish.Never(), front.stories().get(1).jump());
    assertEquals(0.3, smart.pictures().getFirst().focusY());
    assertEquals(Optional.of("记者 田青 摄"), smart.pictures().getFirst().credit());
    assertTrue(!issue.stories().get("held").use());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "head: C# #1 ! :2:7: what follows # in head would be lost",
        "head: ! :2:1: head is missing",
        "kicker: 引 ! :2:1: head is missing",
        "head: 题~hed: 题 ! :3:1: unknown key hed",
        "head: 题: 一 ! :2:8: a colon inside a value",
        "head: '题 ! :2:7: a quote is opened and not closed",
        "head: \"\\ud800\" ! :2:7: an escape makes half a surrogate pair",
        "head: 题~head: 二 ! :3:1: key head stands here a second time",
        "head: 题~page: 零 ! :3:7: page must be a whole number from 1 on",
        "head: 题~page: 0 ! :3:7: page must be a whole number from 1 on",
        "head: 题~use: no ! :3:6: use must be true or false",
        "head: 题~jump: 9 ! :3:7: the issue has no page 9",
        "head: 题~jump: 1 ! :3:7: the story stands on page 1 already",
        "head: 题~jump: yes ! :3:7: jump must be",
        "head: 题~continued-from: 1 ! :3:17: the tail stands on the page that it comes from",
        "head: 题~deck: [一, {二: 三}] ! :3:11: deck must be a text",
        "head: 题~pictures: a.jpg ! :3:11: pictures must be a list",
        "head: 题~pictures: [{file: pictures/brigde.jpg}] ! :3:19: unknown picture pictures/brigde.jpg",
        "head: 题~pictures: [{file: ../x.jpg}] ! :3:19: ../x.jpg lies outside the issue folder",
        "head: 题~pictures: [{file: /etc/passwd}] ! :3:19: /etc/passwd lies outside the issue folder",
        "head: 题~pictures: [{file: pictures}] ! :3:19: pictures is not a file",
        "head: 题~pictures: [{file: pictures/bridge.jpg, focus: [2, 0]}] ! :3:47: focus must be",
      })
  void frontMatterErrorsNameTheirPlace(String front, String told) throws IOException {
    issue(HEAD + "  - {page: 1, stories: [x]}\n");
    story("x", front.replace('~', '\n') + "\n");
    assertError("copy/x.md" + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "  - {page: 1, stories: [x, y]} ! :4:28: unknown story y",
        "  - {page: 1, stories: [x, x]} ! :4:28: story x already stands on page 1",
        "  - {page: 1, stories: [x]}~  - page: 1 ! :5:11: page 1 stands here a second time",
        "  - {stories: [x]} ! :4:5: page is missing",
        "  - {page: 1, stories: [x], ads: [{slot: foot, file: ads/a.pdf}]} ! :4:54: unknown ad",
        "  - {page: 1, stories: [x], ads: [{slot: foot}]} ! :4:35: an ad needs slot and file",
        "  - {page: 1, stories: [x], storys: [x]} ! :4:29: unknown key storys",
        "  - {page: 1, stories: [x], ear: {story: z}} ! :4:34: unknown story z",
        "  - {page: 1, stories: [x], guide: [{head: 头, page: 7}]} ! :4:53: the issue has no page 7",
        "  - {page: 2} ! :2:7:",
      })
  void issueErrorsNameTheirPlace(String pages, String told) throws IOException {
    issue(HEAD + "  " + pages.replace('~', '\n') + "\n");
    story("x", "head: 题\n");
    Notice first = errors().getFirst();
    if (told.equals(":2:7:")) {
      assertEquals("no page takes story x", first.message());
      assertTrue(first.hint().orElse("").contains("use: false"));
      return;
    }
    assertError("issue.yaml" + told);
  }

  @ParameterizedTest
  @CsvSource({"2026-1-25", "2026-02-30", "25.1.2026", "today"})
  void datesHaveOneForm(String date) throws IOException {
    issue("paper: 报\ndate: " + date + "\npages: [{page: 1}]\n");
    assertEquals(2, errors().getFirst().place().orElseThrow().line());
  }

  @Test
  void pagesTakeTheirStoriesByRank() throws IOException {
    issue(HEAD + "  - page: 1\n");
    story("a", "head: 甲\npage: 1\n");
    story("b", "head: 乙\npage: 1\nrank: 2\n");
    story("c", "head: 丙\npage: 1\nrank: 1\n");
    assertEquals(List.of("c", "b", "a"), ids(read().pages().getFirst()));
  }

  @Test
  void equalRanksAreAnError() throws IOException {
    issue(HEAD + "  - page: 1\n");
    story("a", "head: 甲\npage: 1\nrank: 1\n");
    story("b", "head: 乙\npage: 1\nrank: 1\n");
    assertError("copy/b.md:4:7: rank 1 is taken by a");
  }

  @Test
  void aStoryThatItsPageDoesNotListIsAnError() throws IOException {
    issue(HEAD + "  - {page: 1, stories: [a]}\n");
    story("a", "head: 甲\n");
    story("b", "head: 乙\npage: 1\n");
    assertError("copy/b.md:3:7: page 1 lists its stories and b is not among them");
  }

  @Test
  void allErrorsOfAllFilesComeAtOnce() throws IOException {
    issue("date: 2026-01-25\npages: [{page: 1, stories: [a, b]}]\n");
    story("a", "hed: 甲\n");
    story("b", "head: [乙\n");
    Files.write(folder.resolve("copy/c.md"), new byte[] {'-', (byte) 0xED, (byte) 0xA0, -128});
    assertEquals(5, errors().size(), log.all()::toString);
  }

  @Test
  void aNulIsRefused() throws IOException {
    issue(HEAD + "  - page: 1\n");
    Files.writeString(folder.resolve("copy/a.md"), "---\nhead: 题\0\n---\n");
    assertEquals(2, errors().getFirst().place().orElseThrow().line());
  }

  @Test
  void linksOutOfTheFolderAreRefused() throws IOException {
    Path outside = Files.createTempFile("outside", ".jpg");
    Files.createSymbolicLink(folder.resolve("pictures/out.jpg"), outside);
    Files.createSymbolicLink(folder.resolve("pictures/in.jpg"), Path.of("bridge.jpg"));
    issue(HEAD + "  - {page: 1, stories: [x]}\n");
    story("x", "head: 题\npictures: [{file: pictures/in.jpg}, {file: pictures/out.jpg}]\n");
    assertError("copy/x.md:3:44: pictures/out.jpg lies outside");
    assertEquals(1, errors().size());
    Files.delete(folder.resolve("pictures/out.jpg"));
    Files.delete(outside);
  }

  @Test
  void twoIdsThatDifferInCaseOnlyAreAnError() throws IOException {
    issue(HEAD + "  - page: 1\n");
    story("River", "head: 甲\npage: 1\n");
    story("river", "head: 乙\npage: 1\n");
    assertError("copy/river.md: the id river is taken by River.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"head:", "head: \"\"", "head: ' '", "head: \"　\""})
  void aBlankHeadIsMissing(String head) throws IOException {
    issue(HEAD + "  - page: 1\n");
    story("blank", "page: 1\n" + head + "\n");
    assertError("copy/blank.md:3:1: head is missing");
    assertEquals(1, errors().size());
  }

  @Test
  void blankTextsThatAreNeededAreMissing() throws IOException {
    issue(
        "paper: ' '\ndate: 2026-01-25\npages:\n  - page: 1\n    ear: {head: 头, text: ''}\n"
            + "    guide: [{head: ' ', page: 1}]\n    ads: [{slot: '', file: ads/spring.pdf}]\n");
    story("river", "head: 河\npage: 1\npictures: [{file: ' '}]\n");
    assertError("issue.yaml:1:1: paper is missing");
    assertError("issue.yaml:5:20: text is missing");
    assertError("issue.yaml:6:14: head is missing");
    assertError("issue.yaml:7:11: an ad needs slot and file");
    assertError("copy/river.md:4:13: file is missing");
  }

  @Test
  void aStoryWithoutTextIsAnErrorUnlessItIsHeldBack() throws IOException {
    issue(HEAD + "  - page: 1\n");
    String front = "---\nhead: 甲\npage: 1\n";
    Files.writeString(folder.resolve("copy/bare.md"), front + "---\n\n　\n");
    Files.writeString(folder.resolve("copy/held.md"), front + "use: false\n---\n");
    assertError("copy/bare.md:4:1: the story has no text");
    assertEquals(1, errors().size());
  }

  @Test
  void aMissingIssueFileIsAnError() {
    assertError("no issue.yaml in " + folder);
  }

  @Test
  void aFileInPlaceOfTheFolderIsAnError() throws IOException {
    issue(HEAD + "  - page: 1\n");
    assertTrue(IssueReader.read(folder.resolve("issue.yaml"), log).isEmpty());
    assertError("issue.yaml: a file, not an issue folder\n  hint: name the folder");
  }

  private void issue(String yaml) throws IOException {
    Files.writeString(folder.resolve("issue.yaml"), yaml, StandardCharsets.UTF_8);
  }

  private void story(String id, String front) throws IOException {
    String text = "---\n" + front + "---\n山高水长。\n";
    Files.writeString(folder.resolve("copy/" + id + ".md"), text, StandardCharsets.UTF_8);
  }

  private Issue read() {
    Optional<Issue> issue = IssueReader.read(folder, log);
    return issue.orElseThrow(() -> new AssertionError(log.all()));
  }

  private List<Notice> errors() {
    if (log.all().isEmpty()) {
      assertTrue(IssueReader.read(folder, log).isEmpty());
    }
    return log.all();
  }

  private void assertError(String told) {
    List<String> all = errors().stream().map(NoticeText::of).toList();
    assertTrue(all.stream().anyMatch(text -> text.contains(told)), all::toString);
  }

  private static List<String> ids(PageCopy page) {
    return page.stories().stream().map(Story::id).toList();
  }
}
