package dev.duikai.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.copy.Block;
import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Story;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Rests;
import dev.duikai.makeup.form.SetLegs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A story that goes on on another page: both labels, and not a character lost between them. */
final class JumpTest {

  private static SetEdition edition(List<List<Story>> pages) {
    Issue issue = Editions.issue(pages);
    return EditionSetter.set(
        issue,
        Map.of(1, PageFixture.INSIDE, 2, PageFixture.INSIDE),
        TestFonts.TYPESETTER,
        PageFixture.art(),
        PageFixture.EFFORT);
  }

  private static List<List<Story>> pages(int from) {
    List<Story> first = new ArrayList<>();
    for (Story story : PageFixture.stories(3, 7, 490, false)) {
      first.add(Editions.wishing(story, "one-" + story.id(), new JumpWish.Never()));
    }
    List<Story> second = new ArrayList<>();
    for (Story story : PageFixture.stories(4, 7, 430, false)) {
      second.add(Editions.wishing(story, "two-" + story.id(), new JumpWish.Never()));
    }
    List<List<Story>> pages = from == 1 ? List.of(first, second) : List.of(second, first);
    List<Story> source = pages.get(from - 1);
    source.set(
        0, Editions.wishing(source.getFirst(), "jumper", new JumpWish.ToPage(from == 1 ? 2 : 1)));
    return pages;
  }

  private static PlacedStory placed(PagePlan page, String id) {
    return page.stories().stream()
        .filter(p -> p.portion().story().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(PlacedStory placed) {
    return SetLegs.of(placed.form()).stream()
        .map(line -> line.line().text())
        .collect(Collectors.joining())
        .replaceAll("[\\s　]", "");
  }

  private static void assertJoined(SetEdition edition, int from, int to, String out, String in) {
    assertEquals(new SetEdition.Jump(from, to, out, in), edition.jumps().get("jumper"));
    PlacedStory head = placed(edition.pages().get(from - 1), "jumper");
    PlacedStory tail = placed(edition.pages().get(to - 1), "jumper");
    assertEquals(out, head.portion().stay().orElseThrow().label().orElseThrow());
    assertEquals(in, tail.portion().jumpIn().orElseThrow());
    assertTrue(tail.portion().tail() && tail.portion().rank() == 0);
    Story story = head.portion().story();
    String whole =
        story.body().stream()
            .map(Block::text)
            .collect(Collectors.joining())
            .replaceAll("[\\s　]", "");
    assertEquals(whole + story.mark().orElse(""), text(head) + text(tail));
    assertTrue(Rests.of(tail.form()).blocks().isEmpty());
    edition.pages().forEach(page -> assertTrue(page.closed(), "page " + page.copy().page()));
  }

  @Test
  void aStoryJumpsToTheNextPage() {
    assertJoined(edition(pages(1)), 1, 2, "（下转第二版）", "（上接第一版）");
  }

  @Test
  void aStoryMayJumpBack() {
    assertJoined(edition(pages(2)), 2, 1, "（下转第一版）", "（上接第二版）");
  }

  @Test
  void aStoryThatIsTooShortStaysWholeWithANotice() {
    List<Story> stories = new ArrayList<>(PageFixture.stories(3, 7, 450, false));
    Story last = stories.getLast();
    stories.set(6, Editions.wishing(last, last.id(), new JumpWish.ToPage(2)));
    SetEdition edition = edition(List.of(stories, pages(1).getLast()));
    assertTrue(edition.jumps().isEmpty(), edition.jumps().toString());
    assertEquals("jump-too-short", edition.notices().getFirst().id());
  }
}
