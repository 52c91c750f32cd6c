package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.Block;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.form.Portion;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunInTest {

  private final StoryClass brief = PageFixture.INSIDE.storyClass("brief").orElseThrow();

  private Portion brief(String id, String head, String... paragraphs) {
    List<Block> body =
        java.util.Arrays.stream(paragraphs)
            .<Block>map(p -> new Paragraph(List.of(new Span(p, Voice.PLAIN)), 1))
            .toList();
    Story story = PageFixture.story(id, head, body, false);
    return Portion.whole(story, brief, 5);
  }

  @Test
  void theHeadOpensTheFirstParagraph() {
    Portion run = RunIn.of(brief("a", "早市迁回老地方", "早市周末开张。", "摊位免费。"), "■");
    assertEquals("■早市迁回老地方　早市周末开张。", run.blocks().getFirst().text());
    assertEquals(Voice.STRONG, run.blocks().getFirst().spans().getFirst().voice());
    assertEquals("摊位免费。", run.blocks().getLast().text());
    assertEquals(2, run.owners().size());
  }

  @Test
  void aPanelKeepsEachBriefsTextAndOwner() {
    Portion panel =
        Portion.panel(
            List.of(
                RunIn.of(brief("a", "早市", "早市开张。"), "■"),
                RunIn.of(brief("b", "渡轮", "渡轮复航。", "票价不变。"), "■")),
            brief,
            java.util.Optional.of("简讯"));
    assertEquals(List.of("a", "b"), panel.ids());
    assertEquals(3, panel.blocks().size());
    assertEquals(true, panel.endsStory(0));
    assertEquals(false, panel.endsStory(1));
    assertEquals(true, panel.endsStory(2));
  }
}
