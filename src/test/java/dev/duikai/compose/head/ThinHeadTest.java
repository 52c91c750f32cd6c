package dev.duikai.compose.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.TestFonts;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A head that fills less than 62 % of its width may go a size up (page-look section 4). */
final class ThinHeadTest {

  private static final Length WIDTH = Length.points(243);

  private static List<Integer> sizes(String head, List<Length> larger) {
    HeadStyle style =
        new HeadStyle(
            "biaosong",
            List.of(Length.points(21), Length.points(18)),
            larger,
            0,
            Length.points(21),
            900,
            0,
            Range.exactly(1),
            1150,
            LineRules.head());
    return new HeadSetter(TestFonts.TYPESETTER)
            .forms(
                List.of(HeadText.of(HeadPart.MAIN, head, style)),
                WIDTH,
                HeadFrame.stacked(Length.points(12.5), Length.points(9)))
            .stream()
            .map(block -> block.mainSize().units() / 1000)
            .toList();
  }

  @Test
  void aThinHeadGoesUpAndStaysAsASecondChoice() {
    assertEquals(List.of(24, 21), sizes("汛未到都练在先", List.of(Length.points(24))));
  }

  @Test
  void asManySizesUpAsAreGivenWhileItIsThin() {
    List<Length> larger = List.of(Length.points(24), Length.points(28), Length.points(32));
    assertEquals(List.of(28, 21, 24), sizes("汛未到练在先", larger));
  }

  @Test
  void aHeadThatFillsItsWidthKeepsItsSize() {
    assertEquals(List.of(21), sizes("今夜东堤路封闭施工", List.of(Length.points(24))));
  }
}
