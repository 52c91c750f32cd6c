package dev.duikai.makeup.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Block;
import dev.duikai.copy.Story;
import dev.duikai.makeup.BestForms;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.Prose;
import dev.duikai.makeup.Shown;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cutting real galleys into legs: nothing is lost, and no leg begins or ends badly. */
final class LegCutterTest {

  /** A line of a leg: the slug that it belongs to, and which of its lines it is. */
  private record Line(int slug, int nth, int of, boolean subhead) {}

  private record Case(String name, Galley galley, int[] capacities, LegCut cut) {

    List<List<Line>> legs() {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < cut.placed(); i++) {
        int count = cut.options().get(i);
        boolean subhead = galley.slugs().get(i) instanceof Slug.Subhead;
        int shown = i + 1 == cut.placed() ? Math.min(count, cut.stop()) : count;
        for (int n = 0; n < shown; n++) {
          lines.add(new Line(i, n, count, subhead));
        }
      }
      List<List<Line>> legs = new ArrayList<>();
      int at = 0;
      for (int leg = 0; leg < capacities.length; leg++) {
        int shorter = leg >= capacities.length - cut.shortLegs() ? 1 : 0;
        int to = Math.min(lines.size(), at + capacities[leg] - shorter);
        legs.add(lines.subList(at, to));
        at = to;
      }
      assertEquals(lines.size(), at, name + ": lines behind the last leg");
      return legs;
    }
  }

  private static Galley galley(int seed, int lines, int columns) {
    Story story = PageFixture.story("s", "题", PageFixture.body(new Prose(seed), lines), false);
    Portion portion = Portion.whole(story, PageFixture.INSIDE.storyClass("short").orElseThrow(), 1);
    return PageFixture.galleys().galley(portion, PageFixture.INSIDE.grid().spanWidth(columns));
  }

  private static int[] even(int legs, int depth) {
    return IntStream.generate(() -> depth).limit(legs).toArray();
  }

  private static List<Case> wholes() {
    List<Case> cases = new ArrayList<>();
    for (int seed = 0; seed < 24; seed++) {
      Galley galley = galley(seed, 20 + 5 * seed, 1);
      for (int legs = 1; legs <= 5; legs++) {
        for (int depth = galley.least() / legs; depth <= galley.most() / legs + 1; depth++) {
          int[] capacities = even(legs, depth);
          String name = "seed " + seed + ", " + legs + " legs of " + depth;
          Optional<LegCut> cut = LegCutter.whole(galley, capacities, 6);
          cut.ifPresent(c -> cases.add(new Case(name, galley, capacities, c)));
        }
      }
    }
    return cases;
  }

  private static List<Case> heads() {
    List<Case> cases = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      Galley galley = galley(seed, 70 + 5 * seed, 1);
      for (int legs = 2; legs <= 4; legs++) {
        for (int depth = 9; depth <= 14; depth++) {
          int[] capacities = even(legs, depth);
          String name = "seed " + seed + ", head of " + legs + " legs of " + depth;
          Optional<LegCut> cut = LegCutter.head(galley, capacities, 1);
          capacities[legs - 1]--;
          cut.ifPresent(c -> cases.add(new Case(name, galley, capacities, c)));
        }
      }
    }
    return cases;
  }

  @Test
  void mostGalleysCanBeCut() {
    assertTrue(wholes().size() > 150, "only " + wholes().size());
    assertTrue(heads().size() > 100, "only " + heads().size());
  }

  @Test
  void everySlugIsPlacedOnceAndEveryLegIsFull() {
    for (Case c : wholes()) {
      assertEquals(c.galley().slugs().size(), c.cut().placed(), c.name());
      assertEquals(c.cut().placed(), c.cut().options().size(), c.name());
      List<List<Line>> legs = c.legs();
      for (int i = 0; i < legs.size(); i++) {
        int shorter = i >= legs.size() - c.cut().shortLegs() ? 1 : 0;
        assertEquals(c.capacities()[i] - shorter, legs.get(i).size(), c.name());
      }
    }
  }

  @Test
  void aHeadFillsItsLegsAndStopsInsideAParagraph() {
    for (Case c : heads()) {
      List<List<Line>> legs = c.legs();
      for (int i = 0; i < legs.size(); i++) {
        assertEquals(c.capacities()[i], legs.get(i).size(), c.name());
      }
      Line last = legs.getLast().getLast();
      assertTrue(!last.subhead() && last.nth() >= 1 && last.nth() <= last.of() - 3, c.name());
    }
  }

  @Test
  void noParagraphLeavesASingleLineAtAFootOrTop() {
    List<Case> all = new ArrayList<>(wholes());
    all.addAll(heads());
    for (Case c : all) {
      List<List<Line>> legs = c.legs();
      for (int i = 0; i + 1 < legs.size(); i++) {
        Line foot = legs.get(i).getLast();
        Line top = legs.get(i + 1).getFirst();
        boolean torn = foot.slug() == top.slug();
        assertTrue(!torn || (foot.nth() >= 1 && top.of() - top.nth() >= 2), c.name());
        assertTrue(!torn || !foot.subhead(), c.name() + " tears a subhead");
      }
    }
  }

  @Test
  void threeLinesFollowASubheadInItsLeg() {
    List<Case> all = new ArrayList<>(wholes());
    all.addAll(heads());
    for (Case c : all) {
      for (List<Line> leg : c.legs()) {
        for (int n = 0; n < leg.size(); n++) {
          boolean last = leg.get(n).subhead() && leg.get(n).nth() + 1 == leg.get(n).of();
          assertTrue(!last || leg.size() - n > 3, c.name());
        }
      }
    }
  }

  @Test
  void whatAFormShowsAndItsRestAreTheWholeStory() {
    for (int seed = 0; seed < 6; seed++) {
      List<Block> body = PageFixture.body(new Prose(seed), 110 + 10 * seed);
      Story story = PageFixture.story("s", "渡口新灯亮起来", body, false);
      Portion whole = Portion.whole(story, PageFixture.INSIDE.storyClass("lead").orElseThrow(), 1);
      Portion jumping =
          whole.jumping(new Portion.Stay(24, 60, Range.atLeast(390), Optional.of("（下转第三版）"), 3));
      String text =
          body.stream().map(Block::text).reduce("", String::concat).replaceAll("[\\s　]", "");
      int forms = 0;
      for (StoryForm form : forms(jumping)) {
        Portion.Rest rest = Rests.of(form);
        String tail =
            rest.blocks().stream()
                .map(Block::text)
                .reduce("", String::concat)
                .replaceAll("[\\s　]", "");
        assertEquals(text, Shown.text(form) + tail, "seed " + seed + " " + form.measure());
        assertTrue(rest.midParagraph(), "the cut stands inside a paragraph");
        forms++;
      }
      assertTrue(forms > 0, "seed " + seed + " has no form");
      for (StoryForm form : forms(whole)) {
        assertTrue(Rests.of(form).blocks().isEmpty());
        assertEquals(text, Shown.text(form));
      }
    }
  }

  private static List<StoryForm> forms(Portion portion) {
    FormMaker maker =
        new FormMaker(
            PageFixture.INSIDE,
            dev.duikai.TestFonts.TYPESETTER,
            new Styles(PageFixture.INSIDE),
            PageFixture.art());
    return BestForms.of(maker.forms(portion)).stream().limit(60).toList();
  }
}
