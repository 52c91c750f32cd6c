package dev.duikai.job.line;

import dev.duikai.compose.Adjustment;
import dev.duikai.compose.Adjustment.Means;
import dev.duikai.makeup.PagePlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * By which means the lines of a page came to their measure.
 *
 * @param lines lines of running text
 * @param means what each means did, in the order in which they are taken
 * @param over5 lines with an even gap over 5 hundredths of an em
 * @param over10 over 10 hundredths
 * @param over20 over 20 hundredths
 * @param widest the widest even gap, thousandths of an em
 */
public record LineTally(
    int lines, Map<Means, Share> means, int over5, int over10, int over20, int widest) {

  public LineTally {
    means = Collections.unmodifiableMap(new EnumMap<>(means));
  }

  /**
   * What one means did.
   *
   * @param lines lines that needed it; those that needed nothing for {@link Means#NONE}
   * @param amount white that it gave or took in all of them, thousandths of an em
   */
  public record Share(int lines, long amount) {

    Share plus(long more) {
      return new Share(lines + 1, amount + more);
    }
  }

  /** The sums of a page. */
  public static LineTally of(PagePlan plan) {
    int em = plan.rules().bodySize().units();
    Map<Means, Share> means = new EnumMap<>(Means.class);
    for (Means each : Means.values()) {
      means.put(each, new Share(0, 0));
    }
    List<Integer> gaps = new ArrayList<>();
    for (PageLines.TextLine line : PageLines.of(plan)) {
      Adjustment adjustment = line.line().adjustment();
      gaps.add((int) (1000L * adjustment.gap() / em));
      if (adjustment.amounts().isEmpty()) {
        means.merge(Means.NONE, new Share(1, 0), (a, b) -> a.plus(0));
      }
      adjustment
          .amounts()
          .forEach((used, amount) ->
              means.computeIfPresent(used, (m, share) -> share.plus(1000L * amount / em)));
    }
    return new LineTally(
        gaps.size(),
        means,
        over(gaps, 50),
        over(gaps, 100),
        over(gaps, 200),
        gaps.stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private static int over(List<Integer> gaps, int limit) {
    return (int) gaps.stream().filter(gap -> gap > limit).count();
  }
}
