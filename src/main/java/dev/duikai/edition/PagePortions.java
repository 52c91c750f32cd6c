package dev.duikai.edition;

import dev.duikai.copy.Ear;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.EarStory;
import dev.duikai.makeup.PageStories;
import dev.duikai.makeup.form.Portion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes portions of what stands on a page: its stories by rank, then the tails that come to it. */
final class PagePortions {

  private final Issue issue;
  private final JumpLines lines;

  PagePortions(Issue issue, JumpLines lines) {
    this.issue = issue;
    this.lines = lines;
  }

  /**
   * The portions of a page.
   *
   * @param coming the tails that come to it
   * @throws dev.duikai.notice.InputException if a story has no class
   */
  List<Portion> of(PageCopy copy, Rules by, List<Tail> coming) {
    List<PageStories.Ranked> ranked = new ArrayList<>();
    int rank = 0;
    for (Story story : copy.stories()) {
      boolean tail = story.continuedFrom().isPresent();
      ranked.add(new PageStories.Ranked(story, tail ? 0 : ++rank, tail));
    }
    coming.forEach(tail -> ranked.add(new PageStories.Ranked(tail.story(), 0, true)));
    List<StoryClass> classes = PageStories.classes(by, copy.page(), ranked);
    List<Portion> portions = new ArrayList<>();
    int own = copy.stories().size();
    for (int i = 0; i < ranked.size(); i++) {
      portions.add(
          i < own
              ? own(ranked.get(i), classes.get(i), by)
              : tail(coming.get(i - own), classes.get(i)));
    }
    return portions;
  }

  private Portion own(PageStories.Ranked ranked, StoryClass storyClass, Rules by) {
    return ranked.tail()
        ? copiedTail(ranked.story(), storyClass, by)
        : Portion.whole(ranked.story(), storyClass, ranked.rank());
  }

  private static Portion tail(Tail tail, StoryClass storyClass) {
    Story story = tail.story();
    return Portion.tail(story, storyClass, TailHead.of(story), tail.rest(), tail.jumpIn());
  }

  /** A story of which this issue holds only the tail. */
  private Portion copiedTail(Story story, StoryClass storyClass, Rules by) {
    String jumpIn = lines.in(by, story.continuedFrom().getAsInt());
    return Portion.tail(
        story, storyClass, story.head(), new Portion.Rest(story.body(), false), jumpIn);
  }

  /** What stands in the ear of a page. */
  Optional<Portion> ear(PageCopy copy, Rules by) {
    return copy.ear()
        .map(ear ->
            switch (ear) {
              case Ear.OfStory(String id) ->
                  EarStory.of(by, Optional.ofNullable(issue.stories().get(id)).orElseThrow());
              case Ear.OfText(String head, String text) ->
                  EarStory.of(by, EarStory.written(copy, head, text));
            });
  }
}
