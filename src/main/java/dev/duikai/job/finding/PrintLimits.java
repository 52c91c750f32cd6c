package dev.duikai.job.finding;

import dev.duikai.grammar.PictureQuality;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.preflight.rule.Limits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures to which the rules of some pages hold their plate: total ink, resolution, ordered
 * spot inks. Of several pages on one plate the strictest figure counts.
 */
public final class PrintLimits {

  private PrintLimits() {}

  /** The figures for a plate with pages of these rules; those of newsprint where rules say none. */
  public static Limits of(List<Rules> pages) {
    Limits usual = Limits.newsprint();
    return usual
        .withSpots(spots(pages))
        .withInk(
            new Limits.Ink(
                least(pages.stream().map(page -> page.colour().ink().warning()).toList()),
                least(pages.stream().map(page -> page.colour().ink().error()).toList())))
        .withResolution(resolution(usual.resolution(), quality(pages)));
  }

  private static Set<String> spots(List<Rules> pages) {
    return pages.stream()
        .flatMap(page -> page.colour().inks().values().stream())
        .map(Cmyk::spot)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<PictureQuality> quality(List<Rules> pages) {
    return pages.stream().map(page -> page.pictures().quality()).toList();
  }

  private static Limits.Resolution resolution(Limits.Resolution usual, List<PictureQuality> pages) {
    int finest = most(pages.stream().map(page -> page.resolution().most()).toList());
    return new Limits.Resolution(
        most(pages.stream().map(page -> page.resolution().warning()).toList()),
        most(pages.stream().map(page -> page.resolution().error()).toList()),
        most(pages.stream().map(page -> page.bitmap().warning()).toList()),
        Math.max(usual.most(), finest));
  }

  private static int least(List<Integer> figures) {
    return figures.stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  private static int most(List<Integer> figures) {
    return figures.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }
}
