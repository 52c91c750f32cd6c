package dev.duikai.compose.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.TextTable;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads of every length: broken by sense, inside their width, squeezed no further than allowed. */
final class HeadBreakTest {

  private static final Length PITCH = Length.points(12.5);
  private static final Length BODY = Length.points(9);
  private static final int SQUEEZE = 900;
  private static final String NO_START = "的了着等、，。；：！？”’）》】·～%";

  static Stream<Arguments> heads() {
    return TextTable.rows(HeadBreakTest.class, "heads.txt").stream()
        .map(row -> Arguments.of(row.get(0), List.of(row.get(1).split(" "))));
  }

  private static List<HeadBlock> forms(String head, int columns) {
    List<Length> sizes = Stream.of(36, 32, 28, 24, 21, 18, 16, 14, 12).map(Length::points).toList();
    HeadStyle style =
        new HeadStyle(
            "biaosong",
            sizes,
            List.of(),
            0,
            sizes.getFirst(),
            SQUEEZE,
            250,
            new Range(1, 3),
            1150,
            LineRules.head());
    return new HeadSetter(TestFonts.TYPESETTER)
        .forms(
            List.of(HeadText.of(HeadPart.MAIN, head, style)),
            Length.points(126 * columns - 9),
            HeadFrame.stacked(PITCH, BODY));
  }

  private static List<String> lines(HeadBlock block) {
    return block.lines().stream().map(line -> line.line().text()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void noWordNumberOrQuotationIsTorn(String head, List<String> whole) {
    each(
        head,
        block -> {
          String shown = String.join("⏎", lines(block));
          whole.forEach(piece -> assertTrue(shown.contains(piece), piece + " in " + shown));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void linesHoldTwoCharactersAndBeginWell(String head, List<String> whole) {
    each(
        head,
        block -> {
          List<String> lines = lines(block);
          assertEquals(head, String.join("", lines));
          lines.forEach(line -> assertTrue(line.length() > 1, lines.toString()));
          lines.stream()
              .skip(1)
              .forEach(
                  line -> assertFalse(NO_START.indexOf(line.charAt(0)) >= 0, lines.toString()));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void linesKeepInsideTheirWidthAndTheSqueeze(String head, List<String> whole) {
    for (int columns = 2; columns <= 8; columns += 2) {
      int width = 126_000 * columns - 9_000;
      for (HeadBlock block : forms(head, columns)) {
        for (HeadLine line : block.lines()) {
          assertTrue(line.x().units() >= 0, lines(block).toString());
          assertTrue(line.x().units() + line.width().units() <= width + 1, lines(block).toString());
          assertTrue(line.squeeze() >= SQUEEZE && line.squeeze() <= 1000);
          assertEquals(0, Math.abs(2 * line.x().units() + line.width().units() - width), 1);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("heads")
  void theShorterOfTwoLinesIsNotMuchShorter(String head, List<String> whole) {
    each(
        head,
        block -> {
          List<Integer> widths =
              block.lines().stream().map(line -> line.width().units()).sorted().toList();
          assertTrue(widths.getFirst() * 10 >= widths.getLast() * 4, lines(block).toString());
        });
  }

  private static void each(String head, java.util.function.Consumer<HeadBlock> check) {
    for (int columns = 2; columns <= 8; columns += 2) {
      List<HeadBlock> forms = forms(head, columns);
      assertFalse(forms.isEmpty(), "no form over " + columns + " columns");
      forms.forEach(check);
    }
  }

  @Test
  void formsComeInTheOrderOfTheirCost() {
    List<Integer> costs = forms("半程马拉松：5000名跑者穿过七座老桥", 4).stream().map(HeadBlock::cost).toList();
    assertEquals(costs.stream().sorted().collect(Collectors.toList()), costs);
  }

  @Test
  void aShortHeadIsSpacedOutByAQuarterOfAnEmAtMost() {
    HeadBlock block = forms("渡口新灯", 4).getFirst();
    List<Integer> xs = block.lines().getFirst().line().glyphs().stream().map(g -> g.x()).toList();
    int em = block.mainSize().units();
    for (int i = 1; i < xs.size(); i++) {
      int step = xs.get(i) - xs.get(i - 1);
      assertTrue(step >= em && step <= em * 5 / 4, xs.toString());
    }
  }

  @Test
  void aQuotationMarkInAHeadLeavesNoHole() {
    HeadBlock block = forms("“云上茶市”首日成交破千单", 6).getFirst();
    List<Integer> xs = block.lines().getFirst().line().glyphs().stream().map(g -> g.x()).toList();
    assertEquals(block.mainSize().units() / 2, xs.get(6) - xs.get(5), 2);
  }

  @Test
  void theVisibleInkIsCentredWhereALineBeginsWithAMark() {
    HeadBlock block = forms("“云上茶市”首日成交破千单", 6).getFirst();
    HeadLine line = block.lines().getFirst();
    var first = line.line().glyphs().getFirst();
    var ink = TestFonts.SHELF.face(first.face()).bounds(first.glyph());
    int em = line.size().units();
    int white = first.x() + em * ink.left() / 1000;
    assertTrue(white >= 0 && white <= em / 20, "white before the mark: " + white);
  }

  @Test
  void shortNamesInABylineAreAsWideAsLongOnes() {
    HeadStyle byline = HeadStyle.line("kai", BODY);
    HeadStyle main = HeadStyle.line("hei", Length.points(24));
    HeadBlock block =
        new HeadSetter(TestFonts.TYPESETTER)
            .forms(
                List.of(
                    HeadText.of(HeadPart.MAIN, "老街新桥", main),
                    HeadText.of(HeadPart.BYLINE, "本报记者 祝小满 李芒", byline)),
                Length.points(369),
                HeadFrame.stacked(PITCH, BODY))
            .getFirst();
    HeadLine line = block.lines().getLast();
    List<Integer> xs =
        line.line().glyphs().stream().filter(g -> "李芒".contains(g.text())).map(g -> g.x()).toList();
    assertEquals(2 * BODY.units(), xs.getLast() - xs.getFirst());
    assertEquals(line.width().units(), xs.getLast() + BODY.units());
  }

  @Test
  void extraRowsAreWhite() {
    HeadStyle style = HeadStyle.line("hei", Length.points(24));
    List<HeadText> parts = List.of(HeadText.of(HeadPart.MAIN, "老街新桥", style));
    HeadSetter setter = new HeadSetter(TestFonts.TYPESETTER);
    HeadFrame frame = HeadFrame.stacked(PITCH, BODY);
    Length width = Length.points(369);
    int rows = setter.forms(parts, width, frame).getFirst().rows();
    HeadBlock wide = setter.forms(parts, width, frame.withExtra(2)).getFirst();
    assertEquals(rows + 2, wide.rows());
    assertEquals(24, wide.mainSize().units() / 1000);
  }

  @Test
  void aBylineStandsOnTheGridBelowTheHead() {
    HeadStyle main = HeadStyle.line("hei", Length.points(24));
    HeadStyle byline = HeadStyle.line("kai", BODY);
    HeadBlock block =
        new HeadSetter(TestFonts.TYPESETTER)
            .forms(
                List.of(
                    HeadText.of(HeadPart.MAIN, "老街新桥", main),
                    HeadText.of(HeadPart.BYLINE, "本报记者 祝小满", byline)),
                Length.points(369),
                HeadFrame.stacked(PITCH, BODY))
            .getFirst();
    int row = block.rows() - 1;
    int baseline = row * 12_500 + 1_750 + 7_920;
    assertEquals(baseline, block.lines().getLast().baseline().units());
    assertEquals(baseline, block.topLines().getLast().baseline().units());
  }
}
