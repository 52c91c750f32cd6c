package dev.duikai.forme.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.forme.ItemExtent;
import dev.duikai.forme.RulesFixture;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Picture;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameplateSetterTest {

  private final StyleCase types = RulesFixture.types();
  private final NameplateSetter setter =
      new NameplateSetter(types, types.rules().furniture().nameplate().orElseThrow());

  @ParameterizedTest
  @CsvSource({"河东日报, 5, 13, 84", "河东日报, 8, 12, 84", "河东经济日报, 5, 13, 70", "河东老年文化周报, 5, 13, 50"})
  void theNameIsLargestAndInside(String name, int columns, int lines, double least) {
    Rect slot = types.grid().block(0, columns, 0, lines);
    Placed placed = setter.set(name, Optional.empty(), Fronts.values(1), slot, slot.width());
    GlyphRun largest =
        Fronts.runs(placed).stream().max(Comparator.comparing(GlyphRun::size)).orElseThrow();
    assertEquals(name, largest.text());
    assertEquals(new Ink(0, 1000, 1000, 0), largest.ink());
    assertTrue(largest.size().points() >= least, largest.size() + " pt");
    Rect whole = placed.boxes().getFirst().rect();
    assertEquals(slot, whole);
    placed.items().stream()
        .flatMap(item -> ItemExtent.of(item, RulesFixture.shelf()).stream())
        .forEach(rect -> assertTrue(ItemExtent.inside(rect, whole), rect + " in " + whole));
  }

  @Test
  void saysTheDataThatThereIs() {
    Rect slot = types.grid().block(0, 5, 0, 13);
    String text =
        Fronts.text(setter.set("河东日报", Optional.empty(), Fronts.values(1), slot, slot.width()));
    assertTrue(text.contains("2026年1月25日") && text.contains("星期日"));
    assertTrue(text.contains("农历乙巳年腊月初七") && text.contains("晴"));
    assertTrue(text.contains("今日8版") && text.contains("第8123期"));
    assertFalse(text.contains("{"));
  }

  @Test
  void artworkStandsForTheNameInItsOwnProportion() {
    Rect slot = types.grid().block(0, 5, 0, 13);
    Artwork art = new Artwork("logo", 1200, 300, "河东日报");
    Placed placed = setter.set("河东日报", Optional.of(art), Fronts.values(1), slot, slot.width());
    Picture picture =
        placed.items().stream()
            .filter(Picture.class::isInstance)
            .map(Picture.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(4, picture.box().width().points() / picture.box().height().points(), 0.01);
    assertFalse(Fronts.text(placed).startsWith("河东日报"));
  }
}
