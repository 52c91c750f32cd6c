package dev.duikai.job.report;

import java.util.List;
import java.util.Optional;

/**
 * A page of a report.
 *
 * @param entry the page
 * @param file name of the file that shows it; none where the page may not be printed
 * @param edition 1, or higher where the page was replated (改版)
 * @param fonts PostScript names of the faces on it
 * @param time how long it took; none where the report must not change from run to run
 */
public record ReportPage(
    PageEntry entry, Optional<String> file, int edition, List<String> fonts, Optional<Time> time) {

  public ReportPage {
    fonts = List.copyOf(fonts);
  }

  /**
   * Seconds.
   *
   * @param solve making up all pages of the issue, which are made together
   * @param write writing this page's file; in a proof, its image
   * @param total from the reading of the issue to this page's file
   */
  public record Time(double solve, double write, double total) {}
}
