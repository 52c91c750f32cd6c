package dev.duikai.bench;

import dev.duikai.job.Order;
import dev.duikai.job.Outcome;
import dev.duikai.job.PrintJob;
import dev.duikai.job.Progress;
import dev.duikai.job.Workshop;
import dev.duikai.notice.NoticeLog;
import dev.duikai.preflight.audit.PageAudit;
import dev.duikai.preflight.verdict.PageVerdict;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page of set B, printed by the real job and measured on its PDF alone.
 *
 * @param recipe what it was made from
 * @param plan its make-up by itself, warm
 * @param closed whether a PDF was written
 * @param verdict what the audit says of the PDF, if there is one
 */
record PrintedPage(Recipe recipe, PlanRun plan, boolean closed, Optional<PageVerdict> verdict) {

  static PrintedPage of(Recipe recipe, Path folder, PlanRun plan, Workshop workshop) {
    Order order = new Order(folder, java.util.Set.of(), Optional.empty(), true);
    Outcome outcome = new PrintJob(workshop, Progress.NONE).run(order, new NoticeLog());
    Optional<PageVerdict> verdict =
        outcome.files().values().stream()
            .findFirst()
            .map(file -> PageAudit.of(file).pages().getFirst());
    return new PrintedPage(recipe, plan, outcome.missing().isEmpty(), verdict);
  }
}
