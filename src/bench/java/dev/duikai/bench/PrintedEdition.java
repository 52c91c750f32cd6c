package dev.duikai.bench;

import dev.duikai.job.Outcome;
import dev.duikai.job.audit.AuditJob;
import dev.duikai.notice.NoticeLog;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.verdict.Taboo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An edition of set C, printed whole and measured on its PDFs.
 *
 * @param recipe what it was made from
 * @param seconds from files to PDFs in this process
 * @param missing pages without a PDF
 * @param audit what the audit says, its pages compared with the copy
 */
record PrintedEdition(EditionRecipe recipe, double seconds, int missing, AuditReport audit) {

  private static final int DPI = 60;

  static PrintedEdition of(EditionRecipe recipe, Path folder, PrintShop shop) {
    long start = System.nanoTime();
    Outcome outcome = shop.print(folder);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Path> files = List.copyOf(outcome.files().values());
    AuditReport audit = new AuditJob(DPI).run(files, Optional.of(folder), new NoticeLog());
    return new PrintedEdition(recipe, seconds, outcome.missing().size(), audit);
  }

  int extent() {
    return recipe.pages().size();
  }

  /** Jump-out lines on the PDFs. */
  int jumps() {
    return audit.pages().stream().mapToInt(page -> page.facts().stories().jumpsOut()).sum();
  }

  /** Lines of reference without an answer; those to pages that could not be printed are counted. */
  int unanswered() {
    return count(Taboo.JUMP_UNANSWERED);
  }

  /** Other faults of jumps: at the end of a sentence, twice, too many from a page. */
  int jumpFaults() {
    return count(Taboo.JUMP_SENTENCE) + count(Taboo.JUMP_TWICE) + count(Taboo.JUMP_MOST);
  }

  /** Texts of the copy that the PDFs lack or show twice, and lines that no copy has. */
  int textFaults() {
    return count(Taboo.TEXT_LOST)
        + count(Taboo.TEXT_TWICE)
        + count(Taboo.TEXT_CUT)
        + count(Taboo.TEXT_FOREIGN);
  }

  private int count(Taboo taboo) {
    return audit.pages().stream().mapToInt(page -> page.count(taboo)).sum();
  }
}
