package dev.duikai.bench;

import dev.duikai.notice.Level;
import dev.duikai.preflight.verdict.PageVerdict;
import dev.duikai.preflight.verdict.Taboo;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rates of set B as a table. */
final class Table {

  private Table() {}

  static void print(String text) {
    System.out.println(text);
  }

  /** One page in one line. */
  static String line(PrintedPage page) {
    return text(
        "%s n=%d ad=%d %+.1f%% %.0f ms cost %d %s | %s",
        page.recipe().name(),
        page.recipe().stories(),
        page.recipe().ad(),
        page.recipe().percent(),
        page.plan().millis(),
        page.plan().cost(),
        page.plan().taboos(),
        page.verdict().map(Table::violations).orElse("OPEN"));
  }

  private static String violations(PageVerdict verdict) {
    return verdict.violations().stream()
        .filter(v -> v.level() != Level.NOTICE)
        .collect(Collectors.groupingBy(v -> v.taboo().id(), TreeMap::new, Collectors.counting()))
        .toString();
  }

  /** All rates. */
  static String of(List<PrintedPage> pages) {
    List<PageVerdict> audited = pages.stream().flatMap(p -> p.verdict().stream()).toList();
    StringBuilder text = new StringBuilder(text("set B, %d pages%n", pages.size()));
    rate(
        text,
        "closed, nothing overset, no bottom gap",
        pages.size(),
        audited,
        v -> none(v, Taboo.BOTTOM_GAP, Taboo.TEXT_CUT, Taboo.TEXT_TWICE));
    rate(
        text,
        "no seam from edge to edge",
        pages.size(),
        audited,
        v -> none(v, Taboo.SEAM_VERTICAL, Taboo.SEAM_HORIZONTAL));
    rate(
        text,
        "no heads of one level touch",
        pages.size(),
        audited,
        v -> none(v, Taboo.HEAD_TOUCH_SAME));
    rate(
        text,
        "at most one touch of two levels",
        pages.size(),
        audited,
        v -> v.count(Taboo.HEAD_TOUCH_NEXT) <= 1);
    rate(
        text,
        "no gutter over 80 % of the height",
        pages.size(),
        audited,
        v -> none(v, Taboo.GUTTER_RUN));
    rate(
        text,
        "at most one rank inversion",
        pages.size(),
        audited,
        v -> v.facts().stories().rankInversions() <= 1);
    rate(
        text,
        "every leg within one line",
        pages.size(),
        audited,
        v -> v.facts().stories().worstLegs() <= 1);
    rate(text, "no violation of any taboo", pages.size(), audited, PageVerdict::clean);
    int blocks = audited.stream().mapToInt(v -> v.facts().stories().blocks()).sum();
    int square = audited.stream().mapToInt(v -> v.facts().stories().square()).sum();
    text.append(
        text(
            "  %-42s %5.1f %%%n", "blocks with square legs", 100.0 * square / Math.max(1, blocks)));
    text.append(found(audited)).append(times(pages));
    return text.toString();
  }

  private static boolean none(PageVerdict verdict, Taboo... taboos) {
    return java.util.Arrays.stream(taboos).mapToInt(verdict::count).sum() == 0;
  }

  private static void rate(
      StringBuilder text,
      String words,
      int all,
      List<PageVerdict> pages,
      Predicate<PageVerdict> good) {
    long count = pages.stream().filter(good).count();
    text.append(text("  %-42s %5.1f %%%n", words, 100.0 * count / all));
  }

  private static String found(List<PageVerdict> pages) {
    TreeMap<String, int[]> sums = new TreeMap<>();
    for (PageVerdict page : pages) {
      for (Taboo taboo : Taboo.values()) {
        int n = page.count(taboo);
        if (n > 0) {
          int[] sum = sums.computeIfAbsent(taboo.level() + " " + taboo.id(), k -> new int[2]);
          sum[0]++;
          sum[1] += n;
        }
      }
    }
    StringBuilder text = new StringBuilder("  found on the PDFs: taboo, pages, times\n");
    sums.forEach((id, n) -> text.append(text("    %-36s %4d %5d%n", id, n[0], n[1])));
    return text.toString();
  }

  private static String times(List<PrintedPage> pages) {
    StringBuilder text = new StringBuilder("  stories to plan, warm, ms: stories, median, worst\n");
    for (int n : new int[] {8, 10, 12}) {
      double[] t =
          pages.stream()
              .filter(p -> p.recipe().stories() == n)
              .mapToDouble(p -> p.plan().millis())
              .sorted()
              .toArray();
      if (t.length > 0) {
        text.append(text("    %4d %8.0f %8.0f%n", n, t[t.length / 2], t[t.length - 1]));
      }
    }
    return text.toString();
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
