package dev.duikai.copy.raw;

import java.util.ArrayList;
import java.util.List;

/** Gathers the sections of raw copy into stories; heads without text go to their neighbours. */
final class Gatherer {

  private final StoryMaker maker;
  private final Doubts doubts;

  Gatherer(StoryMaker maker, Doubts doubts) {
    this.maker = maker;
    this.doubts = doubts;
  }

  List<RawStory> stories(List<RawSection> sections) {
    List<RawStory> stories = new ArrayList<>();
    List<RawSection> waiting = new ArrayList<>();
    for (RawSection section : sections) {
      if (section.isBare()) {
        waiting.add(section);
        continue;
      }
      RawStory story = maker.story(section);
      for (RawSection bare : waiting) {
        story = before(story, bare);
      }
      waiting.clear();
      stories.add(story);
    }
    for (RawSection bare : waiting) {
      if (stories.isEmpty()) {
        stories.add(maker.bare(bare));
      } else {
        stories.add(after(stories.removeLast(), bare));
      }
    }
    return stories;
  }

  private RawStory before(RawStory story, RawSection bare) {
    if (LineForms.isSeries(bare.head())) {
      doubts.decided(
          "series", bare.number(), "taken for the series line of the story “" + story.head() + "”");
      return story.withSeries(bare.head());
    }
    doubts.unsure(
        "label-before",
        bare.number(),
        1,
        "a head without text, taken for the label of the story “" + story.head() + "”",
        "move it to head: or kicker: in the story file if it is one");
    return story.withLabel(bare.head());
  }

  private RawStory after(RawStory story, RawSection bare) {
    doubts.decided(
        "label", bare.number(), "taken for the label of the story “" + story.head() + "”");
    return story.withLabel(bare.head());
  }
}
