package dev.duikai.copy.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.duikai.copy.Issue;
import dev.duikai.copy.Story;
import dev.duikai.copy.Subhead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole raw pages: the one that came with the task where it is at hand, and the project's own. */
final class SeedTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "zhoukou-page-2.txt, 9, 5",
    "tongchuan-page-2.txt, 9, 6",
    "tongchuan-page-3.txt, 8, 6",
  })
  void seedsBecomeStoriesWithoutLoss(String seed, int stories, int subheads) throws IOException {
    Optional<String> raw = RawPages.seed(seed);
    assumeTrue(raw.isPresent());
    Issue issue = RawPages.readBack(raw.get(), folder.resolve("issue"));
    assertEquals(stories, issue.stories().size());
    assertEquals(
        subheads,
        issue.stories().values().stream()
            .flatMap(story -> story.body().stream())
            .filter(Subhead.class::isInstance)
            .count());
    assertEquals(
        RawPages.characters(raw.get().replaceAll("(?m)^## ", "")),
        RawPages.characters(RawPages.text(issue)));
  }

  @Test
  void theTaskSeedHasItsPartsInTheirPlaces() throws IOException {
    Optional<String> raw = RawPages.seed("zhoukou-page-2.txt");
    assumeTrue(raw.isPresent());
    Issue issue = RawPages.readBack(raw.get(), folder.resolve("issue"));
    List<Story> stories = List.copyOf(issue.stories().values());
    assertEquals(
        List.of("②8", "①7", "①7", "①2", "②8", "②11", "②19", "", "③5"),
        stories.stream().map(story -> story.mark().orElse("")).toList());
    assertEquals(OptionalInt.of(1), stories.get(4).continuedFrom());
    assertEquals("story-05", issue.pages().getFirst().stories().getLast().id());
    assertTrue(stories.get(6).series().orElse("").endsWith("系列微宣讲（八）"));
    assertEquals(Optional.of("新春走基层"), stories.get(8).label());
    assertEquals(Optional.of("记者 窦娜"), stories.get(8).byline());
    assertEquals(
        List.of("拥抱数字技术 城市治理更高效", "秉持兴业理念 产业发展更强劲"),
        stories.get(4).body().stream()
            .filter(Subhead.class::isInstance)
            .map(block -> block.text())
            .toList());
    assertTrue(
        stories.stream()
            .flatMap(story -> story.body().stream())
            .allMatch(b -> b instanceof Subhead || LineForms.isFinished(b.text())));
  }
}
