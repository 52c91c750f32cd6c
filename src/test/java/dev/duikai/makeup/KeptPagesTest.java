package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Block;
import dev.duikai.copy.Control;
import dev.duikai.copy.Lock;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Pin;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A story that grows by a line moves few other blocks where the page is to stay as it was. */
final class KeptPagesTest {

  private static final int PAGES = Integer.getInteger("kept.pages", 4);

  private static List<Story> longer(List<Story> stories, int which) {
    List<Story> changed = new ArrayList<>(stories);
    Story story = stories.get(which);
    List<Block> body = new ArrayList<>(story.body());
    body.set(0, more(body.getFirst()));
    changed.set(
        which, PageFixture.story(story.id(), story.head(), body, !story.pictures().isEmpty()));
    return changed;
  }

  private static Block more(Block block) {
    List<Span> spans = new ArrayList<>(block.spans());
    spans.add(new Span("河边的灯也一盏盏亮了起来。", Voice.PLAIN));
    return new Paragraph(spans, 1);
  }

  private static Pin where(PlacedStory placed) {
    return new Pin(
        placed.portion().story().id(),
        OptionalInt.of(placed.column()),
        OptionalInt.of(placed.line()),
        Optional.of(placed.form().measure()),
        OptionalInt.of(placed.form().lines()),
        Place.of("issue.yaml"));
  }

  /** Blocks other than the changed story's that stand elsewhere or have another size. */
  private static long moved(PagePlan before, PagePlan after, String changed) {
    List<Pin> was = before.stories().stream().map(KeptPagesTest::where).toList();
    return after.stories().stream()
        .map(KeptPagesTest::where)
        .filter(pin -> !pin.story().equals(changed) && !was.contains(pin))
        .count();
  }

  private static PagePlan page(List<Story> stories, List<Pin> was) {
    PageCopy copy = PageFixture.copy(stories).with(new Control(List.of(), new Lock.Nothing(), was));
    return PageFixture.planner().best(copy, PageFixture.portions(stories), Optional.empty());
  }

  @Test
  void atMostTwoOtherBlocksMoveOnMostPages() {
    int few = 0;
    List<Long> all = new ArrayList<>();
    for (int seed = 1; seed <= PAGES; seed++) {
      List<Story> stories = PageFixture.stories(seed, 7 + seed % 3, 500 + 10 * (seed % 5), true);
      PagePlan before = page(stories, List.of());
      int which = 1 + seed % (stories.size() - 1);
      List<Pin> was = before.stories().stream().map(KeptPagesTest::where).toList();
      PagePlan after = page(longer(stories, which), was);
      assertTrue(after.closed(), "seed " + seed);
      assertEquals(stories.size(), after.stories().size());
      long moved = moved(before, after, stories.get(which).id());
      all.add(moved);
      few += moved <= 2 ? 1 : 0;
    }
    assertTrue(10 * few >= 6 * PAGES, few + " of " + PAGES + ": " + all);
  }
}
