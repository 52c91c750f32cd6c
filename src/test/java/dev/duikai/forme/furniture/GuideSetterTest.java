package dev.duikai.forme.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.forme.ItemExtent;
import dev.duikai.forme.RulesFixture;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Item;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GuideSetterTest {

  private static final List<GuideEntry> ENTRIES =
      List.of(
          new GuideEntry("老码头变成口袋公园", "沿河三公里步道下月贯通，木栈道连起七处旧渡口", "详见第2版"),
          new GuideEntry("夜班公交多开两条线", "", "详见第3版"),
          new GuideEntry("一座县城的面粉账本：从磨坊到全国货架的二十年", "三代人守着一台石磨", "详见第4版"),
          new GuideEntry("小城球队客场取胜", "最后一分钟的任意球", "详见第5版"));

  private final StyleCase types = RulesFixture.types();
  private final GuideSetter setter =
      new GuideSetter(types, types.rules().furniture().guide().orElseThrow());

  static Stream<int[]> sizes() {
    return IntStream.rangeClosed(2, 3)
        .boxed()
        .flatMap(span -> IntStream.rangeClosed(21, 40).mapToObj(h -> new int[] {span, h}));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void fillsAnyHeightEvenly(int[] size) {
    Rect block = types.grid().block(6 - size[0], size[0], 10, size[1]);
    GuideSetter.SetGuide guide = setter.set(ENTRIES, block);
    int tight = size[0] == 2 && size[1] == 21 ? 1 : 0;
    assertEquals(tight, guide.leftOut().size());
    List<Rect> glyphs =
        Fronts.runs(guide.placed()).stream()
            .flatMap(run -> ItemExtent.of(run, RulesFixture.shelf()).stream())
            .toList();
    for (Item item : guide.placed().items()) {
      for (Rect rect : ItemExtent.of(item, RulesFixture.shelf())) {
        assertTrue(ItemExtent.inside(rect, block), () -> item + " in " + block);
      }
    }
    for (int i = 0; i < glyphs.size(); i++) {
      for (int j = i + 1; j < glyphs.size(); j++) {
        assertTrue(!ItemExtent.meet(glyphs.get(i), glyphs.get(j)), "glyphs meet");
      }
    }
    int foot = glyphs.stream().mapToInt(r -> r.bottom().units()).max().orElseThrow();
    assertTrue(block.bottom().units() - foot < 5 * 12_500, "white at the foot: " + foot);
    ENTRIES.stream()
        .filter(e -> !guide.leftOut().contains(e))
        .forEach(e -> assertTrue(Fronts.text(guide.placed()).contains(e.head())));
  }
}
