package dev.duikai.job.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.compose.Adjustment.Means;
import dev.duikai.copy.Block;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.PagePlan;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.proof.LineTone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lines of a made-up page tell: sums, tones and findings agree with the lines. */
final class PageLinesTest {

  private static final String TORN = "镇上新开的店叫Pneumonoultramicroscopicsilicovolcanoconiosis，谁也念不出来。";

  private static PagePlan plan;

  @BeforeAll
  static void makeAPage() {
    List<Story> stories = new ArrayList<>(PageFixture.stories(965, 8, 500, false));
    List<Block> body = new ArrayList<>(stories.getLast().body());
    body.addFirst(new Paragraph(List.of(new Span(TORN, Voice.PLAIN)), 9));
    stories.add(PageFixture.story("torn", "念不出来的店名", body, false));
    plan =
        PageFixture.planner()
            .best(PageFixture.copy(stories), PageFixture.portions(stories), Optional.empty());
  }

  @Test
  void theSumsCountEachLineOnceForEachMeans() {
    List<PageLines.TextLine> lines = PageLines.of(plan);
    LineTally tally = LineTally.of(plan);
    assertEquals(lines.size(), tally.lines());
    for (Means means : Means.values()) {
      long needed =
          lines.stream()
              .filter(l ->
                  means == Means.NONE
                      ? l.line().adjustment().amounts().isEmpty()
                      : l.line().adjustment().amounts().containsKey(means))
              .count();
      assertEquals(needed, tally.means().get(means).lines(), means.name());
    }
    assertTrue(tally.over5() >= tally.over10() && tally.over10() >= tally.over20());
    assertTrue(tally.over5() > 0, "a page without a seen gap proves nothing");
  }

  @Test
  void eachLineHasOneTone() {
    List<LineTone> tones = LineTones.of(plan);
    LineTally tally = LineTally.of(plan);
    assertEquals(tally.lines(), tones.size());
    long seen =
        tones.stream()
            .filter(t ->
                switch (t.kind()) {
                  case SEEN, STANDS_OUT, FLAWED -> true;
                  case SOLID, SHRUNK, SPACED, HUNG -> false;
                })
            .count();
    assertTrue(seen >= tally.over5(), seen + " of " + tally.over5());
    assertEquals(
        tones.size(), tones.stream().map(LineTone::area).distinct().count(), "one place each");
  }

  @Test
  void aTornWordIsFoundAtItsParagraph() {
    List<Notice> torn =
        LineFindings.of(plan).stream().filter(n -> n.id().equals("torn-word")).toList();
    assertTrue(!torn.isEmpty());
    Notice first = torn.getFirst();
    assertEquals(Level.NOTICE, first.level());
    assertEquals("torn", first.story().orElse(""));
    assertTrue(first.toString().contains("torn.md"), first.toString());
  }
}
