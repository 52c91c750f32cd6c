package dev.duikai.cli.check;

import dev.duikai.cli.desk.Cells;
import dev.duikai.job.audit.Metrics;
import dev.duikai.measure.Length;
import dev.duikai.notice.Level;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.verdict.PageFacts;
import dev.duikai.preflight.verdict.PageVerdict;
import dev.duikai.preflight.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An audit as a terminal shows it: one line a metric, under it what was found. */
final class AuditText {

  private static final int WORDS = 26;

  private final boolean all;
  private final List<String> lines = new ArrayList<>();

  private AuditText(boolean all) {
    this.all = all;
  }

  /**
   * The lines of a report.
   *
   * @param all whether notices are told, too
   */
  static List<String> of(AuditReport report, boolean all) {
    AuditText text = new AuditText(all);
    report.pages().forEach(text::page);
    report
        .unread()
        .forEach(page ->
            text.lines.add(page.file() + " page " + page.sheet() + ": no columns of text found"));
    if (report.pages().size() > 1) {
      text.lines.add(
          report.cleanPages()
              + " of "
              + report.pages().size()
              + " pages without a violation (M13)");
    }
    return text.lines;
  }

  private void page(PageVerdict page) {
    PageFacts facts = page.facts();
    String name = page.name().isEmpty() ? "sheet " + page.sheet() : "page " + page.name();
    lines.add(
        page.file()
            + " "
            + name
            + String.format(
                Locale.ROOT,
                ": %d columns × %d lines, %s pt on %s pt, %d stories, %d lines, %d characters",
                facts.grid().columns(),
                facts.grid().lines(),
                plain(facts.grid().body()),
                plain(facts.grid().pitch()),
                facts.stories().stories(),
                facts.text().lines(),
                facts.text().characters()));
    for (Metrics metric : Metrics.values()) {
      metric(page, metric);
    }
    lines.add("  M12 give used (弹性)          " + give(facts));
    int bad = page.count(Level.ERROR) + page.count(Level.WARNING);
    String verdict = page.clean() ? "clean" : count(bad, "violation");
    lines.add("  M13 verdict                   " + verdict);
  }

  private static String plain(Length length) {
    return length.toString().replaceFirst("\\.?0+$", "");
  }

  private void metric(PageVerdict page, Metrics metric) {
    List<Violation> found =
        page.violations().stream().filter(v -> v.taboo().metric().equals(metric.id())).toList();
    long bad = found.stream().filter(v -> v.level() != Level.NOTICE).count();
    int notices = (int) (found.size() - bad);
    String count = bad == 0 ? "ok" : Long.toString(bad);
    String more = notices == 0 ? "" : ", " + count(notices, "notice");
    String figures = figures(page.facts(), metric);
    lines.add(
        "  "
            + Cells.padded(metric.id(), 4)
            + Cells.padded(metric.words(), WORDS)
            + Cells.padded(count + more, 18)
            + figures);
    found.stream()
        .filter(v -> all || v.level() != Level.NOTICE)
        .forEach(v -> lines.add("      " + words(v)));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String words(Violation v) {
    String where =
        String.format(
            Locale.ROOT,
            "column %d, line %d (%.1f, %.1f mm)",
            v.column() + 1,
            v.line() + 1,
            v.place().x().millimetres(),
            v.place().y().millimetres());
    String story = v.story().isEmpty() ? "" : " “" + v.story() + "”";
    String detail = v.detail().isEmpty() ? "" : ": " + v.detail();
    String level = v.level() == Level.ERROR ? "" : v.level().label() + " ";
    return level + v.taboo().id() + " at " + where + story + ": " + v.taboo().words() + detail;
  }

  private static String figures(PageFacts facts, Metrics metric) {
    return switch (metric) {
      case M2 -> String.format(Locale.ROOT, "%.1f %% white", facts.room().whiteShare() * 100);
      case M3 -> "gaps " + facts.room().bottomGaps();
      case M4 -> "furthest " + facts.text().offGrid() + " pt";
      case M5 ->
          facts.stories().square()
              + " of "
              + facts.stories().blocks()
              + " square, worst "
              + facts.stories().worstLegs();
      case M9 -> facts.stories().rankInversions() + " out of order";
      case M10 -> facts.stories().jumpsOut() + " out, " + facts.stories().jumpsIn() + " in";
      case M11 ->
          facts.text().looseLines()
              + " lines over 0.1 em, widest "
              + facts.text().widestGap() / 1000.0;
      case LAW -> count(facts.stories().adverts(), "advertisement");
      default -> "";
    };
  }

  private static String give(PageFacts facts) {
    return facts.room().headWhite()
        + " cells of head white, "
        + facts.room().pictureCells()
        + " of pictures, "
        + facts.room().otherCells()
        + " of ads and furniture";
  }
}
