package dev.duikai.job.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.AdRef;
import dev.duikai.copy.Ear;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.edition.SetEdition;
import dev.duikai.grammar.SlotKind;
import dev.duikai.makeup.PageFixture;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlacedOnceTest {

  private static final AdRef AD = new AdRef("foot", "ads/a.jpg", Place.of("issue.yaml", 7, 3));

  @Test
  void whatAPageLosesIsAnErrorThatNamesIt() {
    assertEquals(
        List.of(
            "story a found no place on its page",
            "story b found no place on its page",
            "ad ads/a.jpg found no place on its page"),
        said(List.of()));
  }

  @Test
  void anAdThatStandsTwiceIsAnError() {
    PlacedSlot slot = new PlacedSlot("foot", SlotKind.AD, Optional.of(AD), false, 0, 8, 80, 20);
    assertEquals(2, said(List.of(slot)).size());
    assertEquals("ad ads/a.jpg stands 2 times", said(List.of(slot, slot)).getLast());
  }

  private static List<String> said(List<PlacedSlot> slots) {
    Story a = PageFixture.story("a", "甲", List.of(), false);
    Story b = PageFixture.story("b", "乙", List.of(), false);
    PageCopy page =
        new PageCopy(
            1,
            "A01",
            Optional.empty(),
            "city-daily-inside",
            Map.of(),
            List.of(a),
            Optional.of(new Ear.OfStory("b")),
            Optional.empty(),
            List.of(AD),
            Place.of("issue.yaml"));
    PagePlan plan =
        new PagePlan(page, PageFixture.INSIDE, List.of(), slots, List.of(), true, 0, List.of());
    Issue issue =
        new Issue(
            Path.of("."),
            "桐川日报",
            LocalDate.of(2026, 3, 18),
            Optional.empty(),
            Map.of(),
            List.of(page),
            Map.of("a", a, "b", b));
    SetEdition edition = new SetEdition(List.of(plan), Map.of(), Map.of(), Map.of(), List.of());
    return PlacedOnce.check(issue, edition).stream().map(Notice::message).toList();
  }
}
