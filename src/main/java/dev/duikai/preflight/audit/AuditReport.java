package dev.duikai.preflight.audit;

import dev.duikai.notice.Level;
import dev.duikai.preflight.verdict.PageVerdict;
import java.util.List;

/**
 * What an audit says of some pages.
 *
 * @param pages one verdict a page, in the order in which files and pages were given
 * @param unread pages that have no columns of text, and could not be measured
 */
public record AuditReport(List<PageVerdict> pages, List<Unread> unread) {

  /**
   * A page that could not be measured.
   *
   * @param file the file as the user knows it
   * @param sheet number of the page inside the file
   */
  public record Unread(String file, int sheet) {}

  public AuditReport {
    pages = List.copyOf(pages);
    unread = List.copyOf(unread);
  }

  /** Pages without any error or warning (M13). */
  public int cleanPages() {
    return (int) pages.stream().filter(PageVerdict::clean).count();
  }

  /** Whether every page could be measured and is clean. */
  public boolean clean() {
    return unread.isEmpty() && cleanPages() == pages.size();
  }

  /** How many findings of a level there are. */
  public int count(Level level) {
    return pages.stream().mapToInt(page -> page.count(level)).sum();
  }

  /** How many errors and warnings one metric found, such as {@code M6}. */
  public int count(String metric) {
    return pages.stream().mapToInt(page -> page.count(metric)).sum();
  }

  /**
   * The largest share of one skeleton among the pages (M14); of one page it is 1.
   *
   * @return from 0, no pages, to 1
   */
  public double largestSkeletonShare() {
    java.util.Map<String, Integer> counts = new java.util.HashMap<>();
    pages.forEach(page -> counts.merge(page.facts().skeleton(), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return pages.isEmpty() ? 0 : most / (double) pages.size();
  }
}
