package dev.duikai.forme.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.forme.RulesFixture;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FolioSetterTest {

  private final StyleCase types = RulesFixture.types();
  private final FolioSetter setter =
      new FolioSetter(types, types.rules().furniture().folio().orElseThrow());

  private Placed page(int page) {
    return setter.set(types.rules().furniture().staff(), Fronts.values(page));
  }

  private static GlyphRun run(Placed placed, String start) {
    return Fronts.runs(placed).stream()
        .filter(run -> run.text().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pageNumberStandsOutermost() {
    Rect live = types.grid().live();
    assertEquals(live.x().units(), run(page(2), "A02").glyphs().getFirst().at());
    GlyphRun odd = run(page(3), "A03");
    assertTrue(odd.glyphs().getLast().at() > live.right().units() - 15_000);
    GlyphRun staff = run(page(3), "责任编辑");
    assertEquals(live.x().units(), staff.glyphs().getFirst().at());
  }

  @Test
  void strokesKeepTheirDistances() {
    Placed placed = page(2);
    int line0 = types.grid().live().y().units();
    int foot =
        placed.items().stream()
            .filter(Rule.class::isInstance)
            .map(Rule.class::cast)
            .mapToInt(rule -> rule.y1().units() + rule.weight().units() / 2)
            .max()
            .orElseThrow();
    assertEquals(line0 - 12_500, foot);
    assertEquals(line0 - 12_500 - 2_500 - 5_000, run(placed, "A02").across().units());
  }

  @Test
  void saysEverythingWithoutMeeting() {
    for (int page = 2; page <= 3; page++) {
      String text = Fronts.text(page(page));
      for (String words : new String[] {"河东日报", "综合", "2026年1月25日", "星期日", "农历乙巳年腊月初七", "周宁"}) {
        assertTrue(text.contains(words), words);
      }
    }
  }

  @Test
  void theFrontHasNone() {
    assertEquals(Placed.NONE, setter.set(Optional.empty(), Fronts.values(1)));
  }
}
