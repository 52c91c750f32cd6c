package dev.duikai.bench;

import dev.duikai.makeup.fill.Effort;
import dev.duikai.compose.Typesetter;
import dev.duikai.edition.EditionSetter;
import dev.duikai.job.input.Inputs;
import dev.duikai.makeup.PagePlan;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;

/**
 * One page made up in this process.
 *
 * @param recipe what it was made from
 * @param millis from stories to plan, breaking included
 * @param closed whether it closes
 * @param cost what its taboos cost
 * @param taboos how often each taboo is broken
 */
record PlanRun(
    Recipe recipe, double millis, boolean closed, int cost, Map<String, Integer> taboos) {

  /** One worker: what else would go to another thread is done, and its time counted, in it. */
  private static final ForkJoinPool ALONE = new ForkJoinPool(1);

  PlanRun {
    taboos = java.util.Collections.unmodifiableMap(new TreeMap<>(taboos));
  }

  static PlanRun of(Recipe recipe, Inputs inputs) {
    return ALONE.submit(() -> measured(recipe, inputs)).join();
  }

  private static PlanRun measured(Recipe recipe, Inputs inputs) {
    long start = cpu();
    PagePlan plan =
        EditionSetter.set(
                inputs.issue(),
                inputs.rules(),
                new Typesetter(inputs.fonts()),
                inputs.art(),
                Effort.full())
            .pages()
            .getFirst();
    double millis = (cpu() - start) / 1e6;
    Map<String, Integer> taboos = new TreeMap<>();
    plan.taboos().forEach(t -> taboos.merge(t.id(), 1, Integer::sum));
    int cost = plan.taboos().stream().mapToInt(PagePlan.Taboo::cost).sum();
    return new PlanRun(recipe, millis, plan.closed(), cost, taboos);
  }

  /** Time that this thread has worked, so that a busy machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** How often taboos are broken whose id begins so. */
  int like(String start) {
    return taboos.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
