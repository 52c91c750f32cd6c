package dev.duikai.job.audit;

import dev.duikai.copy.Issue;
import dev.duikai.copy.read.IssueReader;
import dev.duikai.job.output.OutFolder;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NoticeLog;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.audit.PageAudit;
import dev.duikai.preflight.overlay.AuditOverlay;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Audits finished pages. */
public final class AuditJob {

  private final int dpi;

  /**
   * A job.
   *
   * @param dpi pixels an inch of an overlay that is an image
   */
  public AuditJob(int dpi) {
    this.dpi = dpi;
  }

  /**
   * Measures pages.
   *
   * @param files the PDFs of one edition
   * @param copy the issue folder that they were printed from
   * @param log takes what is to be said about the copy
   * @throws InputException where a file is no PDF, or the copy is wrong
   */
  public AuditReport run(List<Path> files, Optional<Path> copy, NoticeLog log) {
    AuditReport report = PageAudit.of(files);
    if (copy.isEmpty()) {
      return report;
    }
    Issue issue =
        IssueReader.read(copy.get(), log).orElseThrow(() -> new InputException(log.all()));
    return CopyCheck.of(report, issue);
  }

  /** Writes the pages with what was found on them, by the target's ending as PDF or as PNG. */
  public void overlay(AuditReport report, Path target) {
    boolean png = target.toString().toLowerCase(Locale.ROOT).endsWith(".png");
    OutFolder.write(target, png ? AuditOverlay.png(report, dpi) : AuditOverlay.pdf(report));
  }
}
