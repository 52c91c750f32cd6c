package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.copy.Block;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which class of the rules a story is set by (design section 2, rules 4 and 5). */
final class PageStoriesTest {

  @TempDir private Path folder;

  private static Story story(int characters, String label, String named, boolean picture) {
    List<Block> body =
        List.of(new Paragraph(List.of(new Span("春".repeat(characters), Voice.PLAIN)), 1));
    Story plain = PageFixture.story("s", "题", body, picture);
    return new Story(
        plain.id(),
        plain.file(),
        plain.head(),
        Optional.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        named.isEmpty() ? Optional.empty() : Optional.of(named),
        label.isEmpty() ? Optional.empty() : Optional.of(label),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new JumpWish.Never(),
        Optional.empty(),
        OptionalInt.empty(),
        true,
        plain.pictures(),
        plain.body());
  }

  private static List<String> classes(Rules rules, List<PageStories.Ranked> ranked) {
    return PageStories.classes(rules, 2, ranked).stream().map(StoryClass::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1,  800, '', false, lead",
    "1,   80, '', false, lead",
    "2,  899, '', false, second",
    "2,  900, '', false, feature",
    "4,  900, '', false, feature",
    "4,  899, '', false, short",
    "3,  499, '', false, short",
    "5,  120, '', false, brief",
    "5,  121, '', false, short",
    "5,  200, '', true,  photo",
    "5,  201, '', true,  short",
    "5,  400, 短评, false, commentary"
  })
  void aStoryTakesTheFirstClassThatFits(
      int rank, int characters, String label, boolean picture, String expected) {
    Story story = story(characters, label, "", picture);
    assertEquals(
        List.of(expected),
        classes(PageFixture.INSIDE, List.of(new PageStories.Ranked(story, rank, false))));
  }

  @Test
  void aTailIsATailWhateverItsLength() {
    Story story = story(2000, "", "feature", false);
    assertEquals(
        List.of("tail"),
        classes(PageFixture.INSIDE, List.of(new PageStories.Ranked(story, 0, true))));
  }

  @Test
  void frontMatterChoosesTheClass() {
    Story story = story(80, "", "feature", false);
    assertEquals(
        List.of("feature"),
        classes(PageFixture.INSIDE, List.of(new PageStories.Ranked(story, 5, false))));
  }

  @Test
  void anUnknownClassIsRefusedWithTheKnownOnes() {
    Story story = story(80, "", "featur", false);
    List<PageStories.Ranked> ranked = List.of(new PageStories.Ranked(story, 5, false));
    InputException thrown =
        assertThrows(
            InputException.class, () -> PageStories.classes(PageFixture.INSIDE, 2, ranked));
    assertTrue(thrown.getMessage().contains("featur of story s"), thrown.getMessage());
  }

  @Test
  void aClassWithACountTakesSoManyByRank() throws IOException {
    Rules rules = counted();
    List<PageStories.Ranked> ranked = new ArrayList<>();
    for (int rank = 1; rank <= 5; rank++) {
      ranked.add(new PageStories.Ranked(story(600, "", "", false), rank, false));
    }
    assertEquals(List.of("lead", "second", "short", "short", "short"), classes(rules, ranked));
  }

  private Rules counted() throws IOException {
    Path file = folder.resolve("counted.yaml");
    Files.writeString(
        file, "grammar: 1\nextends: broadsheet.yaml\nstories:\n  second: {count: 1}\n");
    NoticeLog log = new NoticeLog();
    Rules rules =
        RulesReader.read(
                file, "counted.yaml", new RulesRoots(List.of(Path.of("layout-rules"))), log)
            .orElseThrow(() -> new IllegalStateException(log.all().toString()));
    // The extending file's keys come first: what would be a lead must stay one.
    assertEquals("second", rules.stories().getFirst().name());
    List<StoryClass> order = new ArrayList<>(rules.stories());
    order.add(3, order.removeFirst());
    return new Rules(
        rules.name(),
        rules.file(),
        rules.page(),
        rules.type(),
        rules.heads(),
        rules.furniture(),
        rules.slots(),
        order,
        rules.pictures(),
        rules.boxes(),
        rules.productions(),
        rules.jump(),
        rules.taboos(),
        rules.fill(),
        rules.ornament(),
        rules.colour());
  }
}
