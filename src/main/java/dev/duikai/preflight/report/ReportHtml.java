package dev.duikai.preflight.report;

import dev.duikai.preflight.rule.Hit;
import java.util.List;
import java.util.Locale;

/** The reports as one HTML page that needs nothing beside it. */
public final class ReportHtml {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Preflight (印前检查)</title>
      <style>
      body { font: 15px/1.5 system-ui, "Noto Sans SC", sans-serif; margin: 2em auto; max-width: 70em;
             padding: 0 1em; color: #222; background: #fff; }
      h1 { font-size: 1.3em; } h2 { font-size: 1.1em; margin-top: 2.5em; } h3 { font-size: 1em; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .35em .6em; border-bottom: 1px solid #ddd; }
      td.level { font-weight: 600; } .error td.level { color: #b00020; } .warning td.level { color: #9a5b00; }
      .notice td.level { color: #47607a; } code { font-size: .95em; } .cure { color: #555; }
      .verdict { padding: .5em .8em; border-left: .4em solid #2e7d32; background: #f4f4f4; font-weight: 600; }
      .verdict.errors { border-color: #b00020; } .verdict.warnings { border-color: #c98a00; }
      .pages { display: flex; flex-wrap: wrap; gap: 1.5em; } figure { margin: 1em 0; width: 20em; }
      svg { width: 100%; height: auto; } svg text { fill: #222; } svg .sheet { fill: #eee; stroke: #bbb; stroke-width: .5; }
      svg .trim { fill: #fff; stroke: #888; stroke-width: .7; }
      svg .error { fill: #b0002022; stroke: #b00020; } svg .warning { fill: #c98a0022; stroke: #c98a00; }
      svg .notice { fill: none; stroke: #47607a; } .passed { columns: 2 24em; column-gap: 3em; padding: 0; list-style: none; }
      .passed li { break-inside: avoid; padding: .15em 0 .15em 1em; text-indent: -1em; }
      .chinese { color: #777; }
      .facts { color: #555; overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <h1>Preflight (印前检查)</h1>
      """;

  private ReportHtml() {}

  /**
   * The page.
   *
   * @param engine the program's name and version
   */
  public static String of(String engine, List<Report> reports) {
    StringBuilder html = new StringBuilder(HEAD);
    reports.forEach(report -> append(html, report));
    html.append("<p class=\"facts\">").append(Html.escaped(engine)).append("</p>\n");
    return html.append("</body>\n</html>\n").toString();
  }

  private static void append(StringBuilder html, Report report) {
    html.append("<h2>").append(Html.escaped(report.file())).append("</h2>\n");
    html.append("<p class=\"verdict ").append(report.verdict().label()).append("\">");
    html.append(Html.escaped(ReportText.verdict(report))).append("</p>\n");
    facts(html, report);
    sketches(html, report);
    if (!report.hits().isEmpty()) {
      hits(html, report);
    }
    passed(html, report);
  }

  private static void facts(StringBuilder html, Report report) {
    html.append("<p class=\"facts\">Checked as ").append(report.profile().flavour().words());
    html.append(", PDF ").append(Html.escaped(report.version()));
    report.condition().ifPresent(text -> html.append(", for ").append(Html.escaped(text)));
    Report.Page first = report.pages().getFirst();
    html.append(
        String.format(
            Locale.ROOT,
            ", %d %s, trim %.1f × %.1f mm",
            report.pages().size(),
            report.pages().size() == 1 ? "page" : "pages",
            first.trim().width(),
            first.trim().height()));
    html.append("<br>SHA-256 ").append(report.hash()).append("</p>\n");
  }

  private static void sketches(StringBuilder html, Report report) {
    html.append("<div class=\"pages\">\n");
    for (Report.Page page : report.pages()) {
      boolean marked =
          report.hits().stream()
              .filter(hit -> hit.page().orElse(0) == page.number())
              .flatMap(hit -> hit.box().stream())
              .anyMatch(box -> !box.around(page.trim()));
      if (marked) {
        html.append("<figure>\n").append(PageSketch.svg(page, report.hits()));
        html.append("<figcaption>page ").append(page.number()).append("</figcaption></figure>\n");
      }
    }
    html.append("</div>\n");
  }

  private static void hits(StringBuilder html, Report report) {
    html.append("<table>\n<tr><th></th><th>level</th><th>rule</th><th>page</th><th>place</th>");
    html.append("<th>object</th><th>value</th><th>limit</th></tr>\n");
    int number = 1;
    for (Hit hit : report.hits()) {
      row(html, number++, hit);
    }
    html.append("</table>\n");
  }

  private static void row(StringBuilder html, int number, Hit hit) {
    String times = hit.count() > 1 ? " (" + hit.count() + " times)" : "";
    html.append("<tr class=\"").append(hit.level().label()).append("\">");
    cell(html, "", Integer.toString(number));
    cell(html, " class=\"level\"", hit.level().label());
    cell(html, "", hit.rule());
    cell(html, "", hit.page().isPresent() ? Integer.toString(hit.page().getAsInt()) : "");
    cell(html, "", hit.box().map(Object::toString).orElse(""));
    cell(html, "", hit.object());
    cell(html, "", hit.value() + times);
    cell(html, "", hit.limit());
    html.append("</tr>\n<tr><td></td><td colspan=\"7\" class=\"cure\">");
    html.append(Html.escaped(hit.cure())).append("</td></tr>\n");
  }

  private static void cell(StringBuilder html, String style, String text) {
    html.append("<td").append(style).append('>').append(Html.escaped(text)).append("</td>");
  }

  private static void passed(StringBuilder html, Report report) {
    List<CheckedRule> passed = report.rules(CheckedRule.State.PASSED);
    html.append("<h3>").append(passed.size()).append(" rules passed</h3>\n<ul class=\"passed\">\n");
    for (CheckedRule rule : passed) {
      html.append("<li><code>").append(rule.id()).append("</code> ");
      html.append(Html.escaped(rule.title())).append(" <span class=\"chinese\">");
      html.append(rule.chinese()).append("</span></li>\n");
    }
    html.append("</ul>\n");
    List<CheckedRule> others = report.rules(CheckedRule.State.NOT_ASKED);
    if (!others.isEmpty()) {
      html.append("<p class=\"facts\">Not asked of ");
      html.append(report.profile().flavour().words()).append(": ");
      html.append(String.join(", ", others.stream().map(CheckedRule::id).toList()));
      html.append("</p>\n");
    }
  }
}
