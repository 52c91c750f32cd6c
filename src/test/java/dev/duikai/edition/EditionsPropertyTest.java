package dev.duikai.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.copy.Block;
import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Story;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Rests;
import dev.duikai.makeup.form.SetLegs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jumps of generated editions: every pair is right, and the two texts are the whole story. */
final class EditionsPropertyTest {

  private static final String ENDS = "。！？";

  private static Issue issue(int seed) {
    List<List<Story>> pages = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      int lines = page == 1 ? 540 : 400;
      List<Story> stories = new ArrayList<>();
      for (Story story : PageFixture.stories(seed * 3 + page, 6, lines, false)) {
        boolean first = stories.isEmpty() && page == 1;
        JumpWish wish = first ? new JumpWish.Anywhere() : new JumpWish.Never();
        stories.add(Editions.wishing(story, "p" + page + story.id(), wish));
      }
      pages.add(stories);
    }
    return Editions.issue(pages);
  }

  private static SetEdition edition(Issue issue) {
    return EditionSetter.set(
        issue,
        Map.of(1, PageFixture.INSIDE, 2, PageFixture.INSIDE, 3, PageFixture.INSIDE),
        TestFonts.TYPESETTER,
        PageFixture.art(),
        PageFixture.EFFORT);
  }

  private static List<PlacedStory> standing(SetEdition edition, int page, String id) {
    return edition.pages().stream()
        .filter(plan -> plan.copy().page() == page)
        .map(PagePlan::stories)
        .flatMap(List::stream)
        .filter(placed -> placed.portion().story().id().equals(id))
        .toList();
  }

  private static String text(PlacedStory placed) {
    return bare(
        SetLegs.of(placed.form()).stream()
            .map(line -> line.line().text())
            .collect(Collectors.joining()));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s　]", "");
  }

  private static void assertPair(SetEdition edition, String id, SetEdition.Jump jump) {
    List<PlacedStory> heads = standing(edition, jump.from(), id);
    List<PlacedStory> tails = standing(edition, jump.to(), id);
    assertEquals(List.of(1, 1), List.of(heads.size(), tails.size()), id);
    Portion.Stay stay = heads.getFirst().portion().stay().orElseThrow();
    assertEquals(jump.out(), stay.label().orElseThrow());
    assertEquals(jump.in(), tails.getFirst().portion().jumpIn().orElseThrow());
    assertTrue(tails.getFirst().portion().ends(), "a tail never jumps again");
    Story story = heads.getFirst().portion().story();
    String whole = story.body().stream().map(Block::text).collect(Collectors.joining());
    String head = text(heads.getFirst());
    assertEquals(bare(whole) + story.mark().orElse(""), head + text(tails.getFirst()));
    assertFalse(ENDS.indexOf(head.charAt(head.length() - 1)) >= 0, "cut at the end of a sentence");
    int kept = heads.getFirst().form().textLines() - 1;
    assertTrue(kept >= 24 && kept <= 60, kept + " lines stay");
    assertTrue(tails.getFirst().form().textLines() >= 30, "too little goes");
    assertTrue(Rests.of(tails.getFirst().form()).blocks().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyPairIsRightAndNothingIsLost(int seed) {
    Issue issue = issue(seed);
    SetEdition edition = edition(issue);
    assertEquals(1, edition.jumps().size(), edition.notices().toString());
    edition.jumps().forEach((id, jump) -> assertPair(edition, id, jump));
    edition.pages().forEach(page -> assertTrue(page.closed(), "page " + page.copy().page()));
    assertEquals(edition.jumps(), edition(issue).jumps());
  }
}
