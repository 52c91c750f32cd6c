package dev.duikai.makeup.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.Block;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.PageFixture;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A panel of two briefs of 5 and of 4 + 3 lines in two legs. */
final class LegTextTest {

  private final StoryClass brief = PageFixture.INSIDE.storyClass("brief").orElseThrow();

  private Portion brief(String id, String... paragraphs) {
    List<Block> body =
        Arrays.stream(paragraphs)
            .<Block>map(p -> new Paragraph(List.of(new Span(p, Voice.PLAIN)), 1))
            .toList();
    Story story = PageFixture.story(id, id, body, false);
    return Portion.whole(story, brief, 5);
  }

  private int dividing(int shortLegs, int... capacities) {
    Portion panel =
        Portion.panel(
            List.of(brief("a", "早市开张。"), brief("b", "渡轮复航。", "票价不变。")), brief, Optional.of("简讯"));
    LegCut cut = new LegCut(List.of(5, 4, 3), shortLegs, 3, 3, 0);
    return new LegText(7, capacities, cut).dividing(panel);
  }

  @Test
  void aLegThatEndsWithABriefDividesNone() {
    assertEquals(0, dividing(0, 5, 7));
    assertEquals(0, dividing(0, 12));
  }

  @Test
  void aLegThatEndsInsideABriefDividesIt() {
    assertEquals(1, dividing(0, 6, 6), "two lines of the second brief go on");
    assertEquals(1, dividing(0, 9, 3), "its second paragraph goes on");
    assertEquals(2, dividing(0, 4, 4, 4), "both briefs go on");
  }

  @Test
  void shortLegsEndALineEarly() {
    assertEquals(0, dividing(2, 6, 8), "the first leg, too");
  }
}
