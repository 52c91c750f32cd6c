package dev.duikai.forme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.art.ArtShelf;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PagePlanner;
import dev.duikai.makeup.PageStories;
import dev.duikai.makeup.form.Portion;
import dev.duikai.notice.NoticeLog;
import dev.duikai.sheet.SheetText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One small page, glyph by glyph. */
final class SheetGoldenTest {

  private static Rules small() {
    NoticeLog log = new NoticeLog();
    Path file = Path.of("src/test/resources/dev/duikai/forme/small.yaml");
    RulesRoots roots = new RulesRoots(List.of(Path.of("layout-rules")));
    return RulesReader.read(file, "small.yaml", roots, log)
        .orElseThrow(() -> new IllegalStateException(log.all().toString()));
  }

  @Test
  void aPageOfTwoStoriesStaysAsItIs() {
    Rules rules = small();
    List<Story> stories = PageFixture.stories(1, 2, 118, false);
    PageCopy copy = PageFixture.copy(stories);
    List<PageStories.Ranked> ranked = new ArrayList<>();
    stories.forEach(s -> ranked.add(new PageStories.Ranked(s, ranked.size() + 1, false)));
    List<StoryClass> classes = PageStories.classes(rules, 2, ranked);
    List<Portion> portions = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      portions.add(Portion.whole(stories.get(i), classes.get(i), i + 1));
    }
    PagePlanner planner =
        new PagePlanner(rules, TestFonts.TYPESETTER, ArtShelf.empty(), PageFixture.EFFORT);
    PagePlan plan = planner.best(copy, portions, Optional.empty());
    assertTrue(plan.closed(), "the page must close");
    Issue issue =
        new Issue(
            Path.of("."),
            "桐川日报",
            LocalDate.of(2026, 3, 18),
            Optional.of("6120"),
            Map.of(),
            List.of(copy),
            Map.of());
    LockedPage page =
        LockUp.page(issue, plan, TestFonts.TYPESETTER, ArtShelf.empty(), List.of(), List.of());
    Golden.assertSame("small.sheet.txt", SheetText.of(page.sheet()));
  }
}
