package dev.duikai.job.report;

import dev.duikai.copy.Issue;
import dev.duikai.notice.Notice;
import java.util.List;

/**
 * What report.json holds.
 *
 * @param issue the issue
 * @param pages the pages of this run
 * @param earlier entries of pages that only an earlier run made
 * @param findings what is to be said about the pages of this run
 */
public record Report(
    Issue issue, List<ReportPage> pages, EarlierReport earlier, List<Notice> findings) {

  public Report {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }
}
