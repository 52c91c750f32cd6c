package dev.duikai.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Story;
import dev.duikai.makeup.PageFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A tail that does not fit its page is cut elsewhere or goes elsewhere; if it may not, it is said.
 */
final class DetoursTest {

  private static SetEdition edition(JumpWish wish, int... lines) {
    List<List<Story>> pages = new ArrayList<>();
    for (int page = 1; page <= lines.length; page++) {
      List<Story> stories = new ArrayList<>();
      for (Story story : PageFixture.stories(11 + page, 6, lines[page - 1], false)) {
        boolean jumps = page == 1 && stories.isEmpty();
        JumpWish mine = jumps ? wish : new JumpWish.Never();
        stories.add(Editions.wishing(story, "p" + page + story.id(), mine));
      }
      pages.add(stories);
    }
    Issue issue = Editions.issue(pages);
    return EditionSetter.set(
        issue,
        Map.of(1, PageFixture.INSIDE, 2, PageFixture.INSIDE, 3, PageFixture.INSIDE),
        TestFonts.TYPESETTER,
        PageFixture.art(),
        PageFixture.EFFORT);
  }

  @Test
  void aTailPassesByAPageThatIsFull() {
    SetEdition edition = edition(new JumpWish.Anywhere(), 560, 680, 380);
    assertEquals(3, edition.jumps().get("p1sa").to());
    edition.pages().forEach(page -> assertTrue(page.closed(), "page " + page.copy().page()));
  }

  @Test
  void aPageThatTheStoryNamesIsNotExchanged() {
    SetEdition edition = edition(new JumpWish.ToPage(2), 560, 740, 380);
    assertEquals(2, edition.jumps().get("p1sa").to());
    assertFalse(edition.pages().get(1).closed());
    assertTrue(edition.pages().get(0).closed() && edition.pages().get(2).closed());
  }
}
