package dev.duikai.job;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.font.FontShelf;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.report.EarlierReport;
import dev.duikai.job.report.PageEntry;
import dev.duikai.job.report.Report;
import dev.duikai.job.report.ReportJson;
import dev.duikai.job.report.ReportPage;
import dev.duikai.notice.Notice;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Gathers the report of one run, page by page. */
final class ReportMaker {

  private final Inputs inputs;
  private final Order order;
  private final Stopwatch watch;
  private final double solve;
  private final List<ReportPage> pages = new ArrayList<>();

  /**
   * A report that begins when the pages are made up.
   *
   * @param solve seconds that making up took
   */
  ReportMaker(Inputs inputs, Order order, Stopwatch watch, double solve) {
    this.inputs = inputs;
    this.order = order;
    this.watch = watch;
    this.solve = solve;
  }

  /**
   * Takes a page whose file is done, or has none because it may not be printed.
   *
   * @param write seconds that writing the file took
   */
  void page(PageEntry entry, Optional<String> file, int edition, double write) {
    Optional<ReportPage.Time> time =
        order.reproducible()
            ? Optional.empty()
            : Optional.of(new ReportPage.Time(solve, write, watch.seconds()));
    List<String> fonts = fonts(entry.locked().sheet(), inputs.fonts());
    pages.add(new ReportPage(entry, file, edition, fonts, time));
  }

  /** How many pages were taken. */
  int size() {
    return pages.size();
  }

  private static List<String> fonts(Sheet sheet, FontShelf fonts) {
    TreeSet<String> names = new TreeSet<>();
    sheet.items().stream()
        .filter(GlyphRun.class::isInstance)
        .map(item -> ((GlyphRun) item).font())
        .distinct()
        .forEach(id -> names.add(fonts.face(id).postScriptName()));
    return List.copyOf(names);
  }

  /** The text of the report, with what an earlier run says about pages that this one leaves. */
  String text(List<Notice> findings, Path earlier) {
    Issue issue = inputs.issue();
    TreeSet<Integer> others = new TreeSet<>();
    issue.pages().stream()
        .map(PageCopy::page)
        .filter(page -> !order.wants(page))
        .forEach(others::add);
    return text(findings, EarlierReport.read(earlier, issue, others));
  }

  /** The text of the report about the pages of this run alone. */
  String own(List<Notice> findings) {
    return text(findings, EarlierReport.NONE);
  }

  private String text(List<Notice> findings, EarlierReport kept) {
    return ReportJson.of(new Report(inputs.issue(), pages, kept, findings));
  }
}
