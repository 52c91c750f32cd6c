package dev.duikai.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What came of set D as a table. */
final class StressTable {

  private StressTable() {}

  /** One page in one line. */
  static String line(StressedPage page) {
    return text(
        "%s %-36s %+.1f%% %s, over %d lines (type %d), under %d lines (free %d), clipped %b",
        page.page().recipe().name(),
        page.page().stress().words(),
        page.page().recipe().percent(),
        page.plates() > 0 ? "printed" : page.told() ? "refused" : "SILENT",
        page.linesOver(),
        page.linesOfTypeOver(),
        page.entry().underset().lines(),
        page.free(),
        !page.nothingClipped());
  }

  /** Pages by kind: how many, how many refused, how many printed though all their copy stands. */
  static String of(List<StressedPage> pages) {
    StringBuilder text = new StringBuilder(text("set D, %d infeasible pages%n", pages.size()));
    text.append("  kind                                pages  refused  closed all the same\n");
    for (Stress stress : Stress.values()) {
      List<StressedPage> some = pages.stream().filter(p -> p.page().stress() == stress).toList();
      text.append(
          text(
              "  %-36s %4d %8d %8d%n",
              stress.words(),
              some.size(),
              count(some, StressedPage::refused),
              count(some, p -> p.plates() > 0)));
    }
    rate(text, "report told, no PDF left, or all copy stands", pages, StressTable::answered);
    rate(text, "characters drawn + over = copy", pages, StressedPage::nothingClipped);
    rate(text, "lines over are those of the set type", pages, StressedPage::oversetRight);
    rate(text, "lines under are the room left", pages, StressedPage::undersetRight);
    return text.toString();
  }

  /** Copy that gives enough may close beyond the nominal bounds; then all of it must stand. */
  private static boolean answered(StressedPage page) {
    return page.refused() || (page.entry().closed() && !page.told());
  }

  private static void rate(
      StringBuilder text, String words, List<StressedPage> pages, Predicate<StressedPage> good) {
    double share = pages.isEmpty() ? 0 : 100.0 * count(pages, good) / pages.size();
    text.append(text("  %-46s %5.1f %%%n", words, share));
  }

  private static long count(List<StressedPage> pages, Predicate<StressedPage> good) {
    return pages.stream().filter(good).count();
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
