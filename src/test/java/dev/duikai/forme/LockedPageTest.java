package dev.duikai.forme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.art.ArtShelf;
import dev.duikai.copy.Issue;
import dev.duikai.copy.Story;
import dev.duikai.edition.EditionSetter;
import dev.duikai.edition.SetEdition;
import dev.duikai.font.GlyphBounds;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.Prose;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.SheetText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The locked-up page of the first sample. */
final class LockedPageTest {

  private static final int PITCH = 12_500;
  private static final LockedPage PAGE = made();

  private static LockedPage made() {
    Issue issue = Prose.issue("first-page");
    Map<String, Path> files = new HashMap<>();
    issue.stories().values().stream()
        .flatMap(story -> story.pictures().stream())
        .forEach(p -> files.put(p.file(), issue.folder().resolve(p.file())));
    ArtShelf art = ArtShelf.of(files);
    SetEdition edition =
        EditionSetter.set(
            issue, Map.of(2, PageFixture.INSIDE), TestFonts.TYPESETTER, art, PageFixture.EFFORT);
    return LockUp.page(
        issue, edition.pages().getFirst(), TestFonts.TYPESETTER, art, AdFixture.all(), List.of());
  }

  private static List<GlyphRun> runs(String... parts) {
    List<GlyphRun> runs = new ArrayList<>();
    for (Item item : PAGE.sheet().items()) {
      if (item instanceof GlyphRun run && List.of(parts).contains(run.tag().part())) {
        runs.add(run);
      }
    }
    return runs;
  }

  private static int left(GlyphRun run, Glyph glyph) {
    return glyph.at() + scaled(run, bounds(run, glyph).left());
  }

  private static int right(GlyphRun run, Glyph glyph) {
    return glyph.at() + scaled(run, bounds(run, glyph).right());
  }

  private static int scaled(GlyphRun run, int thousandths) {
    return (int) ((long) thousandths * run.size().units() / 1000 * run.squeeze() / 1000);
  }

  private static GlyphBounds bounds(GlyphRun run, Glyph glyph) {
    return TestFonts.SHELF.face(run.font()).bounds(glyph.id());
  }

  @Test
  void bodyStandsOnTheGrid() {
    Grid grid = PAGE.sheet().grid();
    List<Integer> off =
        runs("body").stream()
            .map(run -> Math.floorMod(run.across().units() - grid.live().y().units(), PITCH))
            .distinct()
            .toList();
    assertEquals(1, off.size(), off.toString());
  }

  @Test
  void bodyNeverOverlaps() {
    Map<Integer, List<int[]>> rows = new TreeMap<>();
    for (GlyphRun run : runs("body", "subhead", "jump")) {
      List<Glyph> inked = run.glyphs().stream().filter(g -> bounds(run, g).width() > 0).toList();
      if (!inked.isEmpty()) {
        int[] extent = {left(run, inked.getFirst()), right(run, inked.getLast())};
        rows.computeIfAbsent(run.across().units(), key -> new ArrayList<>()).add(extent);
      }
    }
    rows.forEach((baseline, extents) -> {
      extents.sort(Comparator.comparingInt(e -> e[0]));
      for (int i = 1; i < extents.size(); i++) {
        int gap = extents.get(i)[0] - extents.get(i - 1)[1];
        assertTrue(gap >= -450, "overlap of " + gap + " on baseline " + baseline);
      }
    });
  }

  @Test
  void bodyKeepsInsideTheLiveArea() {
    Rect live = PAGE.sheet().grid().live();
    for (GlyphRun run : runs("body", "subhead", "head", "byline", "jump")) {
      for (Glyph glyph : run.glyphs()) {
        if (bounds(run, glyph).width() > 0) {
          assertTrue(left(run, glyph) >= live.x().units() - 300, run.text());
          assertTrue(right(run, glyph) <= live.right().units() + 300, run.text());
        }
      }
      assertTrue(run.across().compareTo(live.bottom()) <= 0, run.text());
    }
  }

  @Test
  void everyStoryIsSetCharacterByCharacter() {
    Map<String, String> shown =
        runs("body", "subhead").stream()
            .collect(
                Collectors.groupingBy(
                    run -> run.tag().story(),
                    Collectors.mapping(GlyphRun::text, Collectors.joining())));
    for (Story story : Prose.issue("first-page").stories().values()) {
      String body = story.body().stream().map(b -> b.text()).collect(Collectors.joining());
      String text = shown.getOrDefault(story.id(), "").replaceAll("[\\s　]", "");
      assertTrue(
          text.startsWith(body.replaceAll("[\\s　]", "")), story.id() + " is shown as " + text);
    }
  }

  @Test
  void blocksOfStoriesCoverTheirText() {
    assertFalse(PAGE.blocks().isEmpty());
    for (GlyphRun run : runs("body")) {
      int y = run.across().units();
      boolean inside =
          PAGE.blocks().stream()
              .filter(b -> b.kind().equals("leg") && b.story().equals(run.tag().story()))
              .anyMatch(b ->
                  y > b.box().y().units()
                      && y <= b.box().bottom().units()
                      && run.glyphs().getFirst().at() < b.box().right().units()
                      && run.glyphs().getFirst().at() + run.size().units() > b.box().x().units());
      assertTrue(inside, run.tag().story() + " " + run.text());
    }
  }

  @Test
  void theSamePageGivesTheSameText() {
    assertEquals(SheetText.of(PAGE.sheet()), SheetText.of(made().sheet()));
  }
}
