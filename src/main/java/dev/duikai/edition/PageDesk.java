package dev.duikai.edition;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.makeup.Copyfit;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PagePlanner;
import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.form.Portion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Makes up single pages and remembers them, so that no page is solved twice for the same copy. Safe
 * to share between threads.
 */
final class PageDesk {

  private final Map<Integer, Rules> rules;
  private final Planners planners;
  private final Map<Asked, Optional<PagePlan>> closed = new ConcurrentHashMap<>();
  private final Map<Asked, PagePlan> open = new ConcurrentHashMap<>();
  private final Map<Asked, Copyfit> counted = new ConcurrentHashMap<>();
  private final Map<On, Boolean> formed = new ConcurrentHashMap<>();

  PageDesk(Map<Integer, Rules> rules, Typesetter typesetter, ArtShelf art, Effort effort) {
    this.rules = Map.copyOf(rules);
    this.planners = new Planners(page -> new PagePlanner(rules(page), typesetter, art, effort));
  }

  /** What a page is to hold. */
  record Asked(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    Asked {
      portions = List.copyOf(portions);
    }

    /** The same page with another portion in one's place. */
    Asked with(Portion portion, Portion other) {
      return new Asked(
          copy, portions.stream().map(p -> p.equals(portion) ? other : p).toList(), ear);
    }

    /** The same page without a portion. */
    Asked without(Portion portion) {
      return new Asked(copy, portions.stream().filter(p -> !p.equals(portion)).toList(), ear);
    }
  }

  Rules rules(int page) {
    return Optional.ofNullable(rules.get(page)).orElseThrow();
  }

  /** What a page's planner answers; it makes one page at a time. */
  private <T> T ask(PageCopy copy, Function<PagePlanner, T> question) {
    PagePlanner planner = planners.of(copy.page());
    synchronized (planner) {
      return question.apply(planner);
    }
  }

  /** The room that the copy needs, counted before solving. */
  Copyfit copyfit(Asked asked) {
    return kept(
        counted, asked, a -> ask(a.copy(), p -> p.copyfit(a.copy(), a.portions(), a.ear())));
  }

  /** The page if it closes; not tried where its smallest forms do not fit. */
  Optional<PagePlan> closed(Asked asked) {
    if (copyfit(asked).excess() > 0) {
      return Optional.empty();
    }
    return kept(closed, asked, a -> ask(a.copy(), p -> p.closed(a.copy(), a.portions(), a.ear())));
  }

  /** The page as well as it can be made where it is known not to close. */
  PagePlan open(Asked asked) {
    return kept(open, asked, a -> ask(a.copy(), p -> p.open(a.copy(), a.portions(), a.ear())));
  }

  /** Whether a page closes at all. */
  boolean closable(Asked asked) {
    return copyfit(asked).excess() == 0
        && ask(asked.copy(), p -> p.closable(asked.copy(), asked.portions(), asked.ear()));
  }

  /** So many pages that differ in their skeleton, the given one first. */
  List<PagePlan> alternatives(PagePlan first, Asked asked, int most) {
    return ask(asked.copy(), p -> p.alternatives(first, asked.portions(), asked.ear(), most));
  }

  /** Which rules keep a page from closing, in words. */
  List<String> reasons(Asked asked) {
    return ask(asked.copy(), p -> p.reasons(asked.copy(), asked.portions(), asked.ear()));
  }

  /** Whether a portion can stand in a block of so many lines. */
  boolean stands(PageCopy copy, Portion portion, int lines) {
    return ask(copy, planner -> planner.stands(portion, lines));
  }

  /** What is known, else what is made now; several pages may be made at the same time. */
  private static <K, T> T kept(Map<K, T> known, K asked, Function<K, T> make) {
    T before = known.get(asked);
    if (before != null) {
      return before;
    }
    T made = make.apply(asked);
    known.put(asked, made);
    return made;
  }

  /** Whether a portion can stand on a page in any form. */
  boolean hasForms(PageCopy copy, Portion portion) {
    return kept(
        formed,
        new On(copy.page(), portion),
        on -> ask(copy, planner -> planner.hasForms(portion)));
  }

  /** A portion on a page. */
  private record On(int page, Portion portion) {}
}
