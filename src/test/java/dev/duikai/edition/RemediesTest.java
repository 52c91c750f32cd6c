package dev.duikai.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Story;
import dev.duikai.grammar.SlotKind;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Rests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the report advises is what closes the page: each remedy is taken at its word. */
final class RemediesTest {

  private static SetEdition edition(List<List<Story>> pages) {
    Map<Integer, dev.duikai.grammar.Rules> rules = new HashMap<>();
    for (int page = 1; page <= pages.size(); page++) {
      rules.put(page, PageFixture.INSIDE);
    }
    return EditionSetter.set(
        Editions.issue(pages), rules, TestFonts.TYPESETTER, PageFixture.art(), PageFixture.EFFORT);
  }

  private static List<Story> stories(int page, int lines) {
    List<Story> stories = new ArrayList<>();
    for (Story story : PageFixture.stories(20 + page, 7, lines, false)) {
      JumpWish wish = page == 1 ? new JumpWish.AsRulesSay() : new JumpWish.Never();
      stories.add(Editions.wishing(story, "p" + page + story.id(), wish));
    }
    return stories;
  }

  private static Story cut(Story story, int characters) {
    return Editions.saying(story, Shortened.by(story.body(), characters));
  }

  private static List<Story> taken(List<Story> stories, Remedy remedy) {
    String id = remedy.story().orElseThrow();
    return stories.stream()
        .filter(s -> remedy.kind() != Remedy.Kind.HOLD_BACK || !s.id().equals(id))
        .map(s ->
            switch (s.id().equals(id) ? remedy.kind() : Remedy.Kind.DROP_AD) {
              case CUT -> cut(s, remedy.characters());
              case JUMP -> Editions.wishing(s, id, new JumpWish.ToPage(2));
              case HOLD_BACK, DROP_AD, ADD -> s;
            })
        .toList();
  }

  @Test
  void everyRemedyClosesThePage() {
    List<Story> first = stories(1, 790);
    List<Story> second = stories(2, 380);
    SetEdition edition = edition(List.of(first, second));
    assertFalse(edition.pages().getFirst().closed());
    List<Remedy> remedies =
        edition.open(1).remedies().stream()
            .filter(r -> r.closes() && r.story().isPresent())
            .toList();
    assertTrue(remedies.stream().anyMatch(r -> r.kind() == Remedy.Kind.JUMP), remedies.toString());
    assertTrue(remedies.stream().anyMatch(r -> r.kind() == Remedy.Kind.HOLD_BACK));
    for (Remedy remedy : remedies) {
      SetEdition other = edition(List.of(taken(first, remedy), second));
      assertTrue(other.pages().getFirst().closed(), remedy.toString());
    }
    assertEquals(
        "第二版",
        remedies.stream()
            .filter(r -> r.kind() == Remedy.Kind.JUMP)
            .map(r -> r.text().substring(1))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void cutsTogetherCloseThePage() {
    List<Story> first = stories(1, 840);
    SetEdition edition = edition(List.of(first));
    List<Story> left = first;
    int over = 0;
    for (Remedy remedy : edition.open(1).remedies()) {
      if (remedy.kind() == Remedy.Kind.CUT && remedy.story().isPresent()) {
        left = taken(left, remedy);
        over += remedy.characters();
      }
    }
    int leftOver =
        edition.pages().getFirst().stories().stream()
            .filter(placed -> placed.overset())
            .mapToInt(placed -> Rests.characters(Rests.of(placed.form())))
            .sum();
    assertTrue(over >= leftOver && over <= leftOver + 120, over + " for " + leftOver);
    assertTrue(edition(List.of(left)).pages().getFirst().closed());
    assertTrue(edition.copyfit(1).excess() > 0, edition.copyfit(1).toString());
    assertTrue(edition.open(1).reasons().getFirst().contains("too many"));
  }

  @Test
  void tooLittleCopyIsToldInLinesAndCharacters() {
    PagePlan full = edition(List.of(stories(1, 560))).pages().getFirst();
    PlacedStory over = full.stories().getFirst();
    int foot = over.line() + over.form().lines();
    PlacedSlot hole =
        new PlacedSlot("hole", SlotKind.AD, Optional.empty(), false, over.column(), 2, foot, 20);
    PagePlan open =
        new PagePlan(
            full.copy(),
            full.rules(),
            full.stories(),
            List.of(hole),
            List.of(),
            false,
            40,
            List.of());
    List<Remedy> remedies = UndersetRemedies.of(open);
    assertEquals(
        List.of("补 520 字", "补稿一条 390 字", "补图 2 栏 20 行"),
        remedies.stream().map(Remedy::text).toList());
    assertEquals(Optional.of(over.portion().story().id()), remedies.getFirst().story());
  }
}
