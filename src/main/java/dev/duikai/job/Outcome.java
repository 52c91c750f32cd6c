package dev.duikai.job;

import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;

/**
 * How a run of one issue ended.
 *
 * @param code its exit code
 * @param pages the pages that were to be written
 * @param files the file of each page that was written, by page number
 * @param report the text of report.json or proof.json, without the pages of earlier runs
 * @param findings what was found on the pages
 */
public record Outcome(
    ExitCode code,
    List<PageEntry> pages,
    SequencedMap<Integer, Path> files,
    String report,
    List<Notice> findings) {

  public Outcome {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /** The pages that have no file. */
  public List<PageEntry> missing() {
    return pages.stream().filter(page -> !files.containsKey(page.page())).toList();
  }
}
