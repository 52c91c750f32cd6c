package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.makeup.fill.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which derivations stay and which drop out (design section 2, rules 6 to 8). */
final class SkeletonsTest {

  private static final Rules RULES = PageFixture.INSIDE;
  private static final int LEAD = 0;
  private static final int SLOT = 90;
  private static final int PANEL = 80;
  private static final int STORY = 5;
  private static final int ROUND = 95;

  private record Stock(boolean lead, boolean ad, String adSlot, int briefs, boolean round)
      implements Skeletons.Stock {

    Stock(boolean lead, boolean ad, String adSlot, int briefs) {
      this(lead, ad, adSlot, briefs, false);
    }

    @Override
    public int page() {
      return 3;
    }

    @Override
    public Optional<Integer> story(String storyClass, Set<Integer> used) {
      boolean there = lead && storyClass.equals("lead") && !used.contains(LEAD);
      return there ? Optional.of(LEAD) : Optional.empty();
    }

    @Override
    public Optional<Integer> slot(String slot) {
      return ad && slot.equals(adSlot) ? Optional.of(SLOT) : Optional.empty();
    }

    @Override
    public List<Skeletons.Panel> round(String slot, boolean right, Set<Integer> used) {
      return round && !used.contains(STORY)
          ? List.of(new Skeletons.Panel(ROUND, Set.of(STORY)))
          : List.of();
    }

    @Override
    public Optional<Skeletons.Panel> panel(Alternative.Stack stack, Set<Integer> used) {
      if (briefs < stack.count().from()) {
        return Optional.empty();
      }
      Set<Integer> takes =
          IntStream.rangeClosed(1, Math.min(briefs, stack.count().to()))
              .boxed()
              .collect(Collectors.toSet());
      return Optional.of(new Skeletons.Panel(PANEL, takes));
    }
  }

  private static List<String> derived(boolean lead, boolean ad, int briefs) {
    return derived(new Stock(lead, ad, "foot", briefs));
  }

  private static List<String> derived(Stock stock) {
    return Skeletons.of(RULES, stock).stream()
        .map(d -> shown(d.node()) + " " + d.used().stream().sorted().toList())
        .distinct()
        .toList();
  }

  private static String shown(Node node) {
    return switch (node) {
      case Node.Leaf(int item) -> item == SLOT ? "ad" : item == PANEL ? "briefs" : "lead";
      case Node.Free free -> free.with().isEmpty() ? "auto" : "auto+briefs";
      case Node.Pinwheel wheel -> wheel.with().isEmpty() ? "wheel" : "wheel+briefs";
      case Node.Cornered c ->
          shown(c.around()) + " round " + (c.top() ? "top" : "foot") + (c.right() ? " right" : "");
      case Node.Rows(List<Node> parts) ->
          parts.stream().map(SkeletonsTest::shown).collect(Collectors.joining("/", "(", ")"));
      case Node.Columns(List<Node> parts, List<Integer> widths) ->
          parts.stream().map(SkeletonsTest::shown).collect(Collectors.joining("|", "[", "]"))
              + widths;
    };
  }

  @Test
  void everythingThatTheCopyAllowsIsTriedInTheOrderOfTheRules() {
    assertEquals(
        List.of(
            "(wheel/ad) []",
            "(wheel+briefs/ad) [1, 2, 3]",
            "([(lead/auto)|briefs][6, 2]/ad) [0, 1, 2, 3]",
            "(auto/ad) []",
            "(auto+briefs/ad) [1, 2, 3]",
            "(wheel) []",
            "(wheel+briefs) [1, 2, 3]",
            "([(lead/auto)|briefs][6, 2]) [0, 1, 2, 3]",
            "(auto) []",
            "(auto+briefs) [1, 2, 3]"),
        derived(true, true, 3));
  }

  @Test
  void aStackWithTooFewStoriesDropsOut() {
    assertEquals(
        List.of("(wheel/ad) []", "(auto/ad) []", "(wheel) []", "(auto) []"),
        derived(true, true, 2));
  }

  @Test
  void aSlotThatNothingFillsDropsOut() {
    assertEquals(List.of("(wheel) []", "(auto) []"), derived(true, false, 0));
  }

  @Test
  void aPartWithoutItsStoryDropsOut() {
    assertEquals(
        List.of(
            "(wheel) []",
            "(wheel+briefs) [1, 2, 3, 4, 5]",
            "(auto) []",
            "(auto+briefs) [1, 2, 3, 4, 5]"),
        derived(false, false, 5));
  }

  @Test
  void theOuterCornerOfAnOddPageIsTheRightOne() {
    assertEquals(
        List.of("wheel round foot right []", "auto round foot right []"),
        derived(new Stock(true, true, "corner", 0)).stream()
            .filter(shown -> shown.contains("round"))
            .toList());
  }

  @Test
  void aStoryMayStandRoundTheCornerAndIsThenNoMoreFree() {
    assertEquals(
        List.of(
            "wheel round foot right []",
            "wheel round foot right [5]",
            "auto round foot right []",
            "auto round foot right [5]"),
        derived(new Stock(true, true, "corner", 0, true)).stream()
            .filter(shown -> shown.contains("round"))
            .sorted(Comparator.comparing((String shown) -> shown.startsWith("auto")))
            .toList());
  }

  @Test
  void aStackTakesNoMoreThanItsCount() {
    assertEquals(
        "([(lead/auto)|briefs][6, 2]) [0, 1, 2, 3, 4, 5, 6, 7, 8]",
        derived(true, false, 12).get(2));
  }
}
