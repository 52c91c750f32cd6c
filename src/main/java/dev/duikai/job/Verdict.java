package dev.duikai.job;

import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import java.util.List;

/** Decides by findings whether a page may be printed and how a run ends. */
final class Verdict {

  private Verdict() {}

  /** Whether a page may go to the plant (付印). */
  static boolean printable(PageEntry page, List<Notice> findings) {
    return page.closed()
        && findings.stream()
            .noneMatch(n -> n.level() == Level.ERROR && n.page().orElse(0) == page.page());
  }

  /** How a run ends that made these pages. */
  static ExitCode of(List<PageEntry> pages, List<Notice> findings) {
    boolean open = pages.stream().anyMatch(page -> !page.closed());
    boolean said = findings.stream().anyMatch(n -> n.level() != Level.NOTICE);
    return open || said ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
