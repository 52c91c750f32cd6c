package dev.duikai.forme.housead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.forme.AdFixture;
import dev.duikai.forme.ItemExtent;
import dev.duikai.forme.RulesFixture;
import dev.duikai.forme.furniture.AdSpace;
import dev.duikai.forme.furniture.Placed;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.read.HouseAdReader;
import dev.duikai.measure.Rect;
import dev.duikai.notice.NoticeLog;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HouseAdSetterTest {

  private final StyleCase types = RulesFixture.types();
  private final HouseAdSetter setter = new HouseAdSetter(types);

  static Stream<HouseAd> ads() {
    NoticeLog log = new NoticeLog();
    Path folder = Path.of("layout-rules/house-ads");
    return Stream.concat(
        AdFixture.all().stream(), HouseAdReader.folder(folder, "house-ads", log).stream());
  }

  @ParameterizedTest
  @MethodSource("ads")
  void staysInItsRectangleWithAllItsWordsAtEverySize(HouseAd ad) {
    for (int columns = 2; columns <= 8; columns++) {
      for (int lines = 6; lines <= 48; lines++) {
        Rect slot = types.grid().block(0, columns, 0, lines);
        Placed placed = setter.set(ad, slot, 2 + lines % 2);
        String where = ad.id() + " " + columns + " x " + lines;
        inside(placed, AdSpace.of(slot, types.grid()), where);
        apart(placed, where);
        says(ad, placed, where);
      }
    }
  }

  private static void inside(Placed placed, Rect area, String where) {
    for (Item item : placed.items()) {
      for (Rect rect : ItemExtent.of(item, RulesFixture.shelf())) {
        assertTrue(ItemExtent.inside(rect, area), () -> where + " " + item + " outside " + area);
      }
    }
  }

  /** No glyph over another, none over the solid shapes of the ornament. */
  private static void apart(Placed placed, String where) {
    List<Rect> glyphs = new ArrayList<>();
    placed.items().stream()
        .filter(GlyphRun.class::isInstance)
        .forEach(run -> glyphs.addAll(ItemExtent.of(run, RulesFixture.shelf())));
    for (int i = 0; i < glyphs.size(); i++) {
      for (int j = i + 1; j < glyphs.size(); j++) {
        assertTrue(!ItemExtent.meet(glyphs.get(i), glyphs.get(j)), where + " glyphs meet");
      }
    }
    for (Item item : placed.items()) {
      if (item instanceof Fill fill && solid(fill.ink())) {
        Rect shape = ItemExtent.of(fill, RulesFixture.shelf()).getFirst();
        glyphs.forEach(
            g -> assertTrue(!ItemExtent.meet(g, shape), () -> where + " type on ornament"));
      }
    }
  }

  private static boolean solid(Ink ink) {
    return ink.cyan() + ink.magenta() + ink.yellow() + ink.black() > 200;
  }

  private static void says(HouseAd ad, Placed placed, String where) {
    List<String> runs =
        placed.items().stream()
            .filter(GlyphRun.class::isInstance)
            .map(run -> ((GlyphRun) run).text())
            .toList();
    String all = runs.stream().collect(Collectors.joining());
    List<String> wanted = new ArrayList<>(ad.slogan());
    wanted.addAll(ad.text());
    wanted.add(ad.sign());
    wanted.add("公益广告");
    wanted.forEach(words -> assertTrue(all.contains(words), where + " lacks " + words));
    assertEquals(String.join("", wanted), all, where);
  }

  @ParameterizedTest
  @MethodSource("ads")
  void theFirstLineOfTheSloganIsLargest(HouseAd ad) {
    Placed placed = setter.set(ad, types.grid().block(0, 4, 0, 18), 2);
    GlyphRun largest =
        placed.items().stream()
            .filter(GlyphRun.class::isInstance)
            .map(GlyphRun.class::cast)
            .max((a, b) -> a.size().compareTo(b.size()))
            .orElseThrow();
    assertTrue(ad.slogan().getFirst().startsWith(largest.text().substring(0, 1)));
    assertTrue(largest.size().points() >= 14, "large enough for colour");
  }
}
