package dev.duikai.preflight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Level;
import dev.duikai.preflight.OwnPage;
import dev.duikai.preflight.PieceWriter;
import dev.duikai.preflight.verdict.PageVerdict;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A clean page passes; the same page broken after printing fails, each metric by its own fault. */
final class PageAuditTest {

  private static final double PITCH = 12.5;
  private static final double COLUMN = 126;

  /** Left edge of the trimmed page on the sheet. */
  private static final double TRIM = 43;

  @TempDir static Path folder;
  private static byte[] plain;
  private static byte[] out;
  private static byte[] in;

  @BeforeAll
  static void print() throws IOException {
    plain = OwnPage.print(2, OwnPage.Jump.NONE, folder);
    out = OwnPage.print(2, OwnPage.Jump.OUT, folder);
    in = OwnPage.print(3, OwnPage.Jump.IN, folder);
  }

  private static Path file(String name, byte[] pdf) throws IOException {
    return Files.write(folder.resolve(name), pdf);
  }

  private static Set<String> findings(PageVerdict page) {
    return page.violations().stream()
        .filter(v -> v.level() != Level.NOTICE)
        .map(v -> v.taboo().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> findings(byte[] pdf) throws IOException {
    return findings(PageAudit.of(file("page.pdf", pdf)).pages().getFirst());
  }

  @Test
  void aCleanPageIsMeasuredAsItWasSet() throws IOException {
    PageVerdict page = PageAudit.of(file("plain.pdf", plain)).pages().getFirst();
    assertEquals(Set.of(), findings(page));
    assertTrue(page.clean());
    assertEquals("A02", page.name());
    assertEquals(6, page.facts().grid().columns());
    assertEquals(13, page.facts().grid().characters());
    assertEquals(72, page.facts().grid().lines());
    assertEquals(50, page.facts().grid().live().x().points(), 0.01);
    assertEquals(90, page.facts().grid().live().y().points(), 0.01);
    assertEquals(12.5, page.facts().grid().pitch().points());
    assertEquals(5, page.facts().stories().stories());
    assertEquals(5, page.facts().stories().square());
    assertEquals(1, page.facts().stories().adverts());
    assertEquals(1, page.facts().stories().pictures());
    assertEquals(List.of(0, 0, 0, 0, 0, 0), page.facts().room().bottomGaps());
    assertEquals(0, page.facts().room().whiteShare());
  }

  @Test
  void anEditionsJumpsAnswerEachOther() throws IOException {
    AuditReport report = PageAudit.of(List.of(file("2.pdf", out), file("3.pdf", in)));
    assertEquals(List.of(), report.pages().stream().flatMap(p -> findings(p).stream()).toList());
    assertEquals(1, report.pages().get(0).facts().stories().jumpsOut());
    assertEquals(1, report.pages().get(1).facts().stories().jumpsIn());
    assertEquals(2, report.cleanPages());
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        broken(Taboo.OFF_GRID, p -> p.move(line(p, 1, 10), 0, 0.2)),
        broken(Taboo.TEXT_LOST, p -> p.remove(line(p, 1, 10))),
        broken(Taboo.TEXT_CUT, p -> p.remove(line(p, 3, 25))),
        broken(Taboo.TEXT_TWICE, PageAuditTest::doubled),
        broken(Taboo.GLYPHS_COLLIDE, p -> p.again(line(p, 1, 10), 2, 1)),
        broken(Taboo.WHITE_HOLE, p -> rows(p, 1, 12, 17).forEach(p::remove)),
        broken(Taboo.BOTTOM_GAP, PageAuditTest::cutFoot),
        broken(Taboo.RAGGED_LEG, p -> rows(p, 3, 23, 25).forEach(p::remove)),
        broken(Taboo.HEAD_TOUCH_SAME, p -> p.move(p.first("两栏短讯"), 0, -18 * PITCH)),
        broken(Taboo.SEAM_VERTICAL, PageAuditTest::narrow),
        broken(Taboo.READING_ORDER, PageAuditTest::swapLegs),
        broken(Taboo.TEXT_OVER_HEAD, p -> p.move(p.first("四栏破三栏"), 0, -4 * PITCH)),
        broken(Taboo.FOREIGN_HEAD, p -> p.move(p.first("图片新闻"), -2 * COLUMN, 5 * PITCH)),
        broken(Taboo.OVERLAP, p -> p.move(p.first("小言论"), 0, 8 * PITCH)),
        broken(Taboo.RANK_ORDER, PageAuditTest::wrongSizes),
        broken(Taboo.LINE_START, p -> p.say(line(p, 1, 8), "，" + without(p.text(line(p, 1, 8))))),
        broken(Taboo.SPLIT, PageAuditTest::splitNumber),
        broken(Taboo.RAGGED_LINE, p -> p.say(line(p, 1, 8), tail(p.text(line(p, 1, 8)), 2))),
        broken(Taboo.OVER_MEASURE, p -> p.move(line(p, 1, 8), 4, 0)),
        broken(Taboo.WIDOW, PageAuditTest::widow),
        broken(Taboo.ORPHAN, PageAuditTest::orphan),
        broken(Taboo.LAST_LINE, p -> p.say(line(p, 1, 10), "。")),
        broken(Taboo.AD_LABEL, p -> p.remove(p.first("广告"))),
        broken(Taboo.FOLIO, p -> p.remove(p.first("A02"))),
        broken(Taboo.STRETCHED, p -> p.stretchPicture(1, 1, 0.9)),
        broken(Taboo.PICTURE_TOUCH, PageAuditTest::foreignPicture),
        broken(Taboo.HEAD_TOUCH_NEXT, PageAuditTest::twoTouches),
        broken(Taboo.SEAM_HORIZONTAL, PageAuditTest::cutThrough),
        broken(Taboo.SQUEEZE, p -> p.scale(line(p, 1, 8), 0.9, 1)),
        broken(Taboo.WIDE_HEAD, PageAuditTest::wideHead),
        broken(Taboo.OFF_PAGE, p -> p.move(p.first("小言论"), 470, 0)),
        broken(Taboo.HEAD_WHITE, p -> p.move(p.first("两栏短讯"), 0, 7)),
        broken(Taboo.SUBHEAD, p -> p.move(p.first("分小标题"), 0, -17 * PITCH)),
        broken(Taboo.CAPTION, p -> p.scale(p.first("春日的河边"), 1.3, 1)),
        broken(Taboo.RULE_THROUGH, p -> p.add("q 0.5 w 172 800 m 172 900 l S Q")));
  }

  private static Arguments broken(Taboo taboo, PieceWriter.Break how) {
    return Arguments.of(taboo, how);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaks")
  void aBrokenPageFails(Taboo taboo, PieceWriter.Break how) throws IOException {
    Set<String> found = findings(PieceWriter.broken(plain, how));
    assertTrue(found.contains(taboo.id()), taboo.id() + " not in " + found);
  }

  /** What else may come with a fault because it is the same fault seen from another side. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("alone")
  void aFaultOfOneMetricIsFoundByThatMetricAlone(Taboo taboo, PieceWriter.Break how)
      throws IOException {
    PageVerdict page =
        PageAudit.of(file("alone.pdf", PieceWriter.broken(plain, how))).pages().getFirst();
    Set<String> metrics =
        page.violations().stream()
            .filter(v -> v.level() != Level.NOTICE)
            .map(v -> v.taboo().metric())
            .collect(Collectors.toSet());
    assertEquals(Set.of(taboo.metric()), metrics, () -> page.violations().toString());
  }

  static Stream<Arguments> alone() {
    Set<Taboo> single =
        Set.of(
            Taboo.OFF_GRID,
            Taboo.TEXT_LOST,
            Taboo.TEXT_TWICE,
            Taboo.RANK_ORDER,
            Taboo.LINE_START,
            Taboo.SPLIT,
            Taboo.AD_LABEL,
            Taboo.FOLIO,
            Taboo.HEAD_WHITE,
            Taboo.CAPTION,
            Taboo.RULE_THROUGH);
    return breaks().filter(arguments -> single.contains((Taboo) arguments.get()[0]));
  }

  @Test
  void aTailThatIsNotAnsweredIsFoundOnBothPages() throws IOException {
    byte[] silent = PieceWriter.broken(in, p -> p.remove(p.first("上接")));
    AuditReport report = PageAudit.of(List.of(file("2.pdf", out), file("3.pdf", silent)));
    assertEquals(Set.of("jump-unanswered"), findings(report.pages().getFirst()));
    byte[] whole = PieceWriter.broken(out, p -> p.remove(p.first("下转")));
    AuditReport other = PageAudit.of(List.of(file("2.pdf", whole), file("3.pdf", in)));
    assertEquals(Set.of("jump-unanswered"), findings(other.pages().get(1)));
  }

  @Test
  void aJumpThatNamesItsOwnPageIsFoundWithoutTheOther() throws IOException {
    byte[] itself = OwnPage.print(2, OwnPage.Jump.IN, folder);
    assertEquals(Set.of("jump-unanswered"), findings(itself));
  }

  @Test
  void aJumpAtTheEndOfASentenceIsFound() throws IOException {
    byte[] pdf =
        PieceWriter.broken(
            out,
            p -> {
              int last = line(p, 3, 24);
              String text = p.text(last);
              p.say(last, text.substring(0, text.length() - 1) + "。");
            });
    assertEquals(Set.of("jump-sentence"), findings(pdf));
  }

  @Test
  void aPageThatIsShortAsAWholeIsSeenBesideAnother() throws IOException {
    byte[] cut =
        PieceWriter.broken(
            in,
            p -> {
              p.inside(0, 0, 2000, 1080 + 43 - 90 - 56 * PITCH).forEach(p::remove);
              p.add("1 1 1 rg 0 0 2000 330 re f");
            });
    AuditReport report = PageAudit.of(List.of(file("2.pdf", out), file("3.pdf", cut)));
    assertEquals(72, report.pages().get(1).facts().grid().lines());
    assertTrue(findings(report.pages().get(1)).contains("text-cut"));
  }

  @Test
  void everyViolationSaysWhereItIs() throws IOException {
    byte[] pdf = PieceWriter.broken(plain, p -> p.move(line(p, 1, 10), 0, 0.2));
    Violation found =
        PageAudit.of(file("where.pdf", pdf)).pages().getFirst().violations().getFirst();
    assertEquals(Taboo.OFF_GRID, found.taboo());
    assertEquals(1, found.column());
    assertEquals(10, found.line());
    assertEquals(0.2, found.value(), 0.001);
    assertEquals("六栏小报头条题目十字", found.story());
    assertEquals(176, found.place().x().points(), 0.1);
  }

  @Test
  void whatIsNoPdfIsSaid() throws IOException {
    Path text = Files.writeString(folder.resolve("no.pdf"), "no PDF");
    InputException wrong = assertThrows(InputException.class, () -> PageAudit.of(text));
    assertTrue(wrong.notices().getFirst().message().startsWith("is not a PDF"));
    Path missing = folder.resolve("missing.pdf");
    assertThrows(InputException.class, () -> PageAudit.of(missing));
    assertThrows(InputException.class, () -> PageAudit.of(folder));
  }

  /** The piece of body text in a column and a line. */
  private static int line(PieceWriter page, int column, int line) {
    return rows(page, column, line, line).getFirst();
  }

  private static List<Integer> rows(PieceWriter page, int column, int from, int to) {
    double left = TRIM + 50 + column * COLUMN;
    double foot = page.number(page.first("A02"), 5) - 20;
    double top = foot - from * PITCH;
    double low = foot - (to + 1) * PITCH;
    return page.inside(left - 5, low, left + 100, top);
  }

  private static String without(String text) {
    return text.replace("，", "").concat("，").substring(0, text.length() - 1);
  }

  private static String tail(String text, int fewer) {
    return text.substring(0, text.length() - fewer);
  }

  private static void doubled(PieceWriter page) {
    for (int row = 12; row <= 15; row++) {
      page.say(line(page, 2, row), page.text(line(page, 1, row)));
    }
  }

  private static void cutFoot(PieceWriter page) {
    for (int column = 0; column < 6; column++) {
      rows(page, column, 56, 59).forEach(page::remove);
    }
  }

  private static void narrow(PieceWriter page) {
    double foot = page.number(page.first("A02"), 5) - 20;
    page.inside(TRIM + 302, foot - 60 * PITCH, 2000, foot - 44 * PITCH).forEach(page::remove);
  }

  /** The last story, the panel, gets a picture right under the picture story's. */
  private static void foreignPicture(PieceWriter page) {
    double top = page.number(page.first("A02"), 5) - 20;
    double x = TRIM + 50 + 2 * COLUMN;
    page.pictureAgain(1, "243 0 0 184 " + x + " " + (top - 23 * PITCH));
  }

  /** The picture story's head goes up beside the lead's, the short's down beside the next. */
  private static void twoTouches(PieceWriter page) {
    page.move(page.first("图片新闻"), 0, 15 * PITCH);
    page.move(page.first("两栏短讯"), 0, -18 * PITCH);
    page.scale(page.first("两栏短讯"), 0.75, 0.75);
  }

  /** The picture story ends where the lead does, and begins again below. */
  private static void cutThrough(PieceWriter page) {
    double foot = page.number(page.first("A02"), 5) - 20;
    page.inside(TRIM + 554, foot - 44 * PITCH, 2000, foot - 26 * PITCH).forEach(page::remove);
  }

  private static void swapLegs(PieceWriter page) {
    List<Integer> first = rows(page, 0, 6, 25);
    List<Integer> second = rows(page, 1, 6, 25);
    for (int i = 0; i < first.size(); i++) {
      page.swap(first.get(i), second.get(i));
    }
  }

  private static void wrongSizes(PieceWriter page) {
    page.scale(page.first("六栏小报"), 0.42, 0.42);
    page.scale(page.first("两栏短讯"), 0.75, 0.75);
  }

  private static void wideHead(PieceWriter page) {
    page.scale(page.first("四栏破三栏"), 1.5, 1.5);
    page.move(page.first("四栏破三栏"), -60, 0);
  }

  /** The last digit of a number at a line's end, the rest at the next one's start. */
  private static void splitNumber(PieceWriter page) {
    String before = page.text(line(page, 1, 7));
    page.say(line(page, 1, 7), tail(before, 1) + "2");
    page.say(line(page, 1, 8), "6" + page.text(line(page, 1, 8)).substring(1));
  }

  private static void widow(PieceWriter page) {
    int top = line(page, 1, 7);
    page.move(top, 18, 0);
    page.move(line(page, 1, 6), -18, 0);
    page.say(top, tail(page.text(top), 2));
  }

  private static void orphan(PieceWriter page) {
    int foot = line(page, 0, 25);
    page.move(foot, 18, 0);
    page.move(line(page, 1, 6), -18, 0);
  }
}
