package dev.duikai.edition;

import dev.duikai.makeup.PagePlanner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The planners of the pages last asked for. A planner keeps every form of every story, some 20 MB a
 * page; one that is asked again after it was let go makes the same forms once more. Safe to share
 * between threads.
 */
final class Planners {

  /** Two pages of a chain of jumps on each of two processors. */
  private static final int KEPT = 4;

  private final IntFunction<PagePlanner> hire;
  private final Map<Integer, PagePlanner> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

  Planners(IntFunction<PagePlanner> hire) {
    this.hire = hire;
  }

  synchronized PagePlanner of(int page) {
    PagePlanner planner = kept.computeIfAbsent(page, hire::apply);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return planner;
  }
}
