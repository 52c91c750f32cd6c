package dev.duikai.forme.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Ear;
import dev.duikai.forme.ItemExtent;
import dev.duikai.forme.RulesFixture;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.Extent;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Place;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Tag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FurnitureTest {

  private final StyleCase types = RulesFixture.types();
  private final Rect block = types.grid().block(2, 3, 10, 20);

  private static BoxStyle style(double rule, Optional<Cmyk> tint, double bar) {
    return new BoxStyle(
        "thin",
        Length.points(rule),
        Optional.empty(),
        1,
        Extent.em(1000),
        tint,
        Length.points(bar),
        Optional.of("band"),
        2,
        Place.of("x.yaml"));
  }

  @Test
  void aFrameStandsOnTheHalfLine() {
    Rect frame = new BoxSetter(types).frame(block);
    assertEquals(block.y().plus(Length.points(6.25)), frame.y());
    assertEquals(block.bottom().minus(Length.points(6.25)), frame.bottom());
    Placed placed = new BoxSetter(types).box(style(0.5, Optional.empty(), 0), block);
    assertEquals(4, placed.items().size());
    placed.items().forEach(i -> assertEquals(500, ((Rule) i).weight().units()));
  }

  @Test
  void aPanelHasItsGroundAndBar() {
    BoxStyle panel = style(0, Optional.of(new Cmyk(0, 0, 0, 100)), 2);
    assertEquals(2, new BoxSetter(types).box(panel, block).items().size());
  }

  @Test
  void aBandIsReversedInTheSecondAndThirdLine() {
    Placed placed = new BoxSetter(types).band(style(0.5, Optional.empty(), 0), "简讯", block);
    Rect band = placed.boxes().getFirst().rect();
    assertEquals("label", placed.boxes().getFirst().kind());
    assertEquals(block.y().plus(types.grid().pitch()), band.y());
    assertEquals(types.grid().pitch().times(2), band.height());
    assertEquals(Ink.PAPER, Fronts.runs(placed).getFirst().ink());
  }

  @Test
  void aGutterRuleIsShortAtBothEnds() {
    Rule rule = (Rule) ColumnRules.gutter(block, Length.points(0.5)).getFirst();
    assertEquals(block.y().plus(Length.points(3)), rule.y1());
    assertEquals(block.bottom().minus(Length.points(3)), rule.y2());
    assertEquals(block.x().plus(block.width().scaled(0.5)), rule.x1());
    assertEquals(List.of(), ColumnRules.gutter(block, Length.ZERO));
  }

  @Test
  void anAdKeepsItsProportionAndHasItsMarkAtTheOuterEdge() {
    Artwork ad = new Artwork("ad", 2000, 900, "广告");
    for (int page = 2; page <= 3; page++) {
      Placed placed = new AdSetter(types).set(ad, block, page);
      Picture picture = (Picture) placed.items().getFirst();
      assertEquals(
          20 / 9.0, picture.box().width().points() / picture.box().height().points(), 0.01);
      assertTrue(ItemExtent.inside(picture.box(), AdSpace.of(block, types.grid())));
      GlyphRun mark = Fronts.runs(placed).getFirst();
      boolean right =
          mark.glyphs().getFirst().at() > block.x().plus(block.width().scaled(0.5)).units();
      assertEquals(page % 2 == 1, right);
    }
  }

  @Test
  void theImprintStandsBelowTheLastLine() {
    var furniture = types.rules().furniture();
    Placed placed =
        new ImprintSetter(types).set(furniture.imprint(), furniture.staff(), Fronts.values(1));
    String text = Fronts.text(placed);
    assertTrue(text.contains("河东市文昌路18号") && text.contains("周宁"));
    assertFalse(text.contains("邮编"), "a field without value prints no words");
    assertTrue(placed.boxes().getFirst().rect().y().compareTo(types.grid().live().bottom()) > 0);
  }

  @Test
  void wordsOfTheEarStandInItsFrame() {
    Ear.OfText words = new Ear.OfText("明起降温", "气象台预计，明天夜里起气温下降十度，请注意添衣，检查水管。");
    Placed placed = new EarFrame(types).set(words, Type.black("hei", Length.points(21)), block);
    assertEquals("ear", placed.boxes().getFirst().kind());
    assertTrue(Fronts.text(placed).contains("请注意添衣"));
    placed.items().stream()
        .flatMap(item -> ItemExtent.of(item, RulesFixture.shelf()).stream())
        .forEach(rect -> assertTrue(ItemExtent.inside(rect, block)));
  }

  @Test
  void aLineIsSqueezedAndSpreadOnlyAsFarAsAsked() {
    TypeLine line = types.line("城北新桥通车", Type.black("hei", Length.points(20)));
    TypeLine narrow = line.squeezedTo(line.width().scaled(0.9), 880);
    assertEquals(900, narrow.squeeze());
    assertEquals(880, line.squeezedTo(Length.points(10), 880).squeeze());
    TypeLine wide = line.spread(Length.points(200));
    assertEquals(Length.points(200), wide.width());
    GlyphRun run = (GlyphRun) wide.left(Tag.furniture("t"), Length.ZERO, Length.ZERO).getFirst();
    assertEquals(180_000, run.glyphs().getLast().at());
  }
}
