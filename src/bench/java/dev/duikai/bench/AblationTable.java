package dev.duikai.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** What came of set E as a table. */
final class AblationTable {

  private AblationTable() {}

  static String of(Map<Ablation, List<PlanRun>> runs, List<GreedyPage> greedy) {
    StringBuilder text = new StringBuilder("set E, " + greedy.size() + " pages of set B\n");
    text.append("  make-up               closed  cost a page  seams  touches  gutter runs\n");
    runs.forEach((ablation, pages) -> text.append(line(ablation, pages)));
    text.append(
        text(
            "  %-20s %6.1f %%  overset %.0f and free %.0f column lines a page%n",
            "greedy columns",
            100 * mean(greedy, page -> page.closed() ? 1 : 0),
            mean(greedy, GreedyPage::overset),
            mean(greedy, GreedyPage::free)));
    return text.toString();
  }

  private static String line(Ablation ablation, List<PlanRun> pages) {
    List<PlanRun> closed = pages.stream().filter(PlanRun::closed).toList();
    return text(
        "  %-20s %6.1f %% %12.1f %6d %8d %12d%n",
        ablation.words(),
        100.0 * closed.size() / Math.max(1, pages.size()),
        mean(closed, PlanRun::cost),
        sum(closed, run -> run.like("seam")),
        sum(closed, run -> run.like("head-touch")),
        sum(closed, run -> run.like("gutter-run")));
  }

  private static int sum(List<PlanRun> pages, ToIntFunction<PlanRun> of) {
    return pages.stream().mapToInt(of).sum();
  }

  private static <T> double mean(List<T> pages, ToDoubleFunction<T> of) {
    return pages.stream().mapToDouble(of).average().orElse(0);
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
