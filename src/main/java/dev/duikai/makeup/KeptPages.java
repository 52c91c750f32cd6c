package dev.duikai.makeup;

import dev.duikai.copy.Control;
import dev.duikai.copy.Lock;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Pin;
import dev.duikai.measure.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the page that differs least from the one before (warm start): all blocks but those of
 * stories that no longer fit stay, then one more beside them is given free, then two.
 */
final class KeptPages {

  private final PageCopy copy;
  private final List<Pin> was;
  private final Set<String> changed;
  private final Function<PageCopy, Optional<PagePlan>> attempt;

  private KeptPages(
      PageCopy copy, Set<String> changed, Function<PageCopy, Optional<PagePlan>> attempt) {
    this.copy = copy;
    this.was =
        copy.control().was().stream()
            .filter(
                pin -> copy.control().pins().stream().noneMatch(p -> p.story().equals(pin.story())))
            .toList();
    this.changed = Set.copyOf(changed);
    this.attempt = attempt;
  }

  /**
   * The page.
   *
   * @param changed stories that cannot stand in their old blocks
   * @param attempt makes the page with what its copy pins
   * @return none if more than two other blocks would have to move
   */
  static Optional<PagePlan> of(
      PageCopy copy, Set<String> changed, Function<PageCopy, Optional<PagePlan>> attempt) {
    KeptPages pages = new KeptPages(copy, changed, attempt);
    return pages
        .best(List.of(changed))
        .or(() -> pages.best(pages.oneMore()))
        .or(() -> pages.best(pages.twoMore()));
  }

  /** The cheapest page in which one of some sets of stories is free. */
  private Optional<PagePlan> best(List<Set<String>> sets) {
    return sets.stream()
        .flatMap(free -> attempt.apply(without(free)).stream())
        .filter(PagePlan::closed)
        .min(Comparator.comparingInt(KeptPages::cost));
  }

  private static int cost(PagePlan page) {
    return page.taboos().stream().mapToInt(PagePlan.Taboo::cost).sum();
  }

  private PageCopy without(Set<String> free) {
    List<Pin> pins = new ArrayList<>(copy.control().pins());
    was.stream().filter(pin -> !free.contains(pin.story())).forEach(pins::add);
    return copy.with(new Control(pins, new Lock.Nothing(), List.of()));
  }

  private List<Set<String>> oneMore() {
    return beside(changed).stream().map(pin -> with(changed, pin)).toList();
  }

  private List<Set<String>> twoMore() {
    List<Set<String>> sets = new ArrayList<>();
    for (Set<String> one : oneMore()) {
      beside(one).stream()
          .map(pin -> with(one, pin))
          .filter(s -> !sets.contains(s))
          .forEach(sets::add);
    }
    return sets;
  }

  private static Set<String> with(Set<String> set, Pin pin) {
    Set<String> more = new java.util.TreeSet<>(set);
    more.add(pin.story());
    return Set.copyOf(more);
  }

  /** The blocks that touch those of some stories; all blocks where there are none. */
  private List<Pin> beside(Set<String> stories) {
    List<Pin> inside = was.stream().filter(pin -> stories.contains(pin.story())).toList();
    return was.stream()
        .filter(pin -> !stories.contains(pin.story()))
        .filter(pin -> inside.isEmpty() || inside.stream().anyMatch(other -> touch(pin, other)))
        .toList();
  }

  private static boolean touch(Pin a, Pin b) {
    return left(a) <= right(b) && left(b) <= right(a) && top(a) <= foot(b) && top(b) <= foot(a);
  }

  private static int left(Pin pin) {
    return pin.column().orElse(0);
  }

  private static int right(Pin pin) {
    return left(pin) + pin.measure().map(Measure::columns).orElse(1);
  }

  private static int top(Pin pin) {
    return pin.line().orElse(0);
  }

  private static int foot(Pin pin) {
    return top(pin) + pin.lines().orElse(1);
  }
}
