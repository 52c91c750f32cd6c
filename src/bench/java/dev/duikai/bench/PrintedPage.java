package dev.duikai.bench;

import dev.duikai.job.Outcome;
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

  static PrintedPage of(Recipe recipe, Path folder, PlanRun plan, PrintShop shop) {
    Outcome outcome = shop.print(folder);
    Optional<PageVerdict> verdict =
        outcome.files().values().stream()
            .findFirst()
            .map(file -> PageAudit.of(file).pages().getFirst());
    return new PrintedPage(recipe, plan, outcome.missing().isEmpty(), verdict);
  }
}
