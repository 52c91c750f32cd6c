package dev.duikai.job.finding;

import dev.duikai.notice.Level;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import dev.duikai.preflight.check.Preflight;
import dev.duikai.preflight.report.Report;
import dev.duikai.preflight.report.ReportText;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.Limits;
import java.util.List;

/** Checks a page's PDF before it appears under its name. */
public final class PagePreflight {

  private static final String ID = "preflight";

  private PagePreflight() {}

  /**
   * What is wrong with a page's PDF; an error among it keeps the file back. Notices are left out:
   * {@code duikai preflight} shows them.
   *
   * @param name the name under which the file is to appear
   * @param limits the figures of the rules by which the page was made
   */
  public static List<Notice> findings(
      int page, String name, byte[] pdf, Flavour flavour, Limits limits) {
    Report report = Preflight.check(name, pdf, flavour, limits);
    return report.hits().stream()
        .filter(hit -> hit.level() != Level.NOTICE)
        .map(hit -> notice(hit).at(Place.of(name)).onPage(page))
        .toList();
  }

  private static Notice notice(Hit hit) {
    String where = hit.box().map(box -> " at " + box).orElse("");
    String message = "preflight (印前检查) " + hit.rule() + ": " + ReportText.words(hit) + where;
    Notice notice =
        hit.level() == Level.ERROR ? Notice.error(ID, message) : Notice.warning(ID, message);
    return notice.hint(hit.cure());
  }
}
