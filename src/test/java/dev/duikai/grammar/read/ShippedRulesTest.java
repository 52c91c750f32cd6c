package dev.duikai.grammar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.grammar.FontList;
import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.StoryFacts;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.NoticeText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShippedRulesTest {

  private static Rules rules(String name) {
    NoticeLog log = new NoticeLog();
    String file = "layout-rules/" + name + ".yaml";
    Optional<Rules> rules = RulesReader.read(Path.of(file), file, RulesRoots.none(), log);
    assertEquals(List.of(), log.all().stream().map(NoticeText::of).toList());
    return rules.orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "city-daily-inside", "city-daily-front", "tabloid"})
  void shippedRulesAreSound(String name) {
    assertEquals(name, rules(name).name());
  }

  @Test
  void theBroadsheetHasTheGridOfTheSpecification() {
    Grid grid = rules("city-daily-inside").grid();
    assertEquals(Length.points(999), grid.live().width());
    assertEquals(Length.points(1387.5), grid.live().height());
    assertEquals(Length.points(369), grid.spanWidth(3));
    assertEquals(Length.millimetres(32), grid.live().y());
  }

  @Test
  void theTabloidChangesBodyAndColumns() {
    Rules tabloid = rules("tabloid");
    assertEquals(Length.points(10.5), tabloid.bodySize());
    assertEquals(Length.points(829.5), tabloid.grid().live().width());
    assertEquals("song", tabloid.body().font());
  }

  @Test
  void storiesTakeTheFirstClassThatFits() {
    Rules rules = rules("city-daily-inside");
    assertEquals("lead", classOf(rules, 1, 900, 0));
    assertEquals("feature", classOf(rules, 2, 900, 0));
    assertEquals("second", classOf(rules, 2, 600, 0));
    assertEquals("short", classOf(rules, 4, 600, 0));
    assertEquals("brief", classOf(rules, 4, 100, 0));
    assertEquals("photo", classOf(rules, 4, 100, 1));
  }

  private static String classOf(Rules rules, int rank, int characters, int pictures) {
    StoryFacts facts =
        new StoryFacts(
            OptionalInt.of(rank),
            characters,
            pictures,
            2,
            false,
            Optional.empty(),
            Optional.empty());
    return rules.classify(facts).map(StoryClass::name).orElse("none");
  }

  @Test
  void sizesFollowSpanAndMainHead() {
    Rules rules = rules("city-daily-inside");
    assertEquals(Optional.of(Length.points(48)), rules.style("main-lead").size().at(6));
    assertEquals(
        Optional.of(Length.points(21.5)), rules.style("kicker").size().at(6, Length.points(48)));
    assertEquals(
        Optional.of(Length.points(14)), rules.style("deck").size().at(3, Length.points(28)));
  }

  @Test
  void eightHouseAdsAreShipped() {
    NoticeLog log = new NoticeLog();
    List<HouseAd> ads = HouseAdReader.folder(Path.of("layout-rules/house-ads"), "house-ads", log);
    assertEquals(List.of(), log.all().stream().map(NoticeText::of).toList());
    assertEquals(8, ads.size());
    assertEquals(8, ads.stream().map(HouseAd::ornament).distinct().count());
    assertTrue(ads.stream().allMatch(ad -> ad.ground().total() <= 200));
  }

  @Test
  void theListOfFontsIsRead() {
    NoticeLog log = new NoticeLog();
    FontList fonts =
        FontListReader.read(Path.of("fonts/fonts.yaml"), "fonts/fonts.yaml", log).orElseThrow();
    assertEquals(6, fonts.entries().size());
    assertEquals("NotoSerifSC_900Black.ttf", fonts.role("biaosong").orElseThrow().file());
    assertEquals(Optional.of("song"), fonts.role("kai").orElseThrow().standsIn());
  }
}
