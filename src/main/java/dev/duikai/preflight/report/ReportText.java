package dev.duikai.preflight.report;

import dev.duikai.notice.Level;
import dev.duikai.preflight.rule.Hit;
import java.util.StringJoiner;

/** The report for a terminal. */
public final class ReportText {

  private static final int WIDTH = 78;

  private ReportText() {}

  /** All hits, then the rules that held, then the verdict. */
  public static String of(Report report) {
    StringBuilder text = new StringBuilder();
    text.append(report.file()).append(": ").append(report.profile().flavour().words());
    text.append(" preflight (印前检查), PDF ").append(report.version()).append(", ");
    text.append(pages(report.pages().size())).append('\n');
    report.hits().forEach(hit -> append(text, hit));
    passed(text, report);
    return text.append(verdict(report)).append('\n').toString();
  }

  private static void append(StringBuilder text, Hit hit) {
    text.append("  ").append(hit.level().label()).append(' ').append(hit.rule()).append(": ");
    hit.page().ifPresent(page -> text.append("page ").append(page).append(": "));
    text.append(words(hit));
    hit.box().ifPresent(box -> text.append("\n      at ").append(box));
    text.append("\n      cure: ").append(hit.cure()).append('\n');
  }

  /** A hit in one line, without its place. */
  public static String words(Hit hit) {
    String more = hit.count() > 1 ? " (" + hit.count() + " times)" : "";
    return hit.object() + ": " + hit.value() + more + "; limit " + hit.limit();
  }

  private static void passed(StringBuilder text, Report report) {
    StringBuilder line = new StringBuilder("  passed:");
    for (CheckedRule rule : report.rules(CheckedRule.State.PASSED)) {
      if (line.length() + rule.id().length() >= WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder("         ");
      }
      line.append(' ').append(rule.id());
    }
    text.append(line).append('\n');
  }

  /** The verdict in one line. */
  public static String verdict(Report report) {
    StringJoiner counts = new StringJoiner(", ");
    counts.add(counted(report.count(Level.ERROR), "error"));
    counts.add(counted(report.count(Level.WARNING), "warning"));
    counts.add(counted(report.count(Level.NOTICE), "notice"));
    int passed = report.rules(CheckedRule.State.PASSED).size();
    int checked = passed + report.rules(CheckedRule.State.HIT).size();
    String word =
        switch (report.verdict()) {
          case CLEAN -> "good for press";
          case WARNINGS -> "printable, look at the warnings";
          case REFUSED -> "not for press";
        };
    return report.file()
        + ": "
        + word
        + ": "
        + counts
        + "; "
        + passed
        + " of "
        + checked
        + " rules passed";
  }

  private static String counted(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  private static String pages(int count) {
    return counted(count, "page");
  }
}
