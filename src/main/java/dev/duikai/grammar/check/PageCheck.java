package dev.duikai.grammar.check;

import dev.duikai.grammar.PageRules;
import dev.duikai.grammar.Rules;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Place;
import java.util.Locale;

/** Checks that the live area lies on the page. */
final class PageCheck {

  private static final int MOST_COLUMNS = 16;
  private static final int MOST_LINES = 400;

  private final Rules rules;
  private final Findings findings;

  PageCheck(Rules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  void check() {
    PageRules page = rules.page();
    Place place = page.place();
    if (page.columns() > MOST_COLUMNS || page.characters() > 60 || page.lines() > MOST_LINES) {
      findings.error(
          place,
          "a page has at most %d columns of 60 characters and %d lines",
          MOST_COLUMNS,
          MOST_LINES);
      return;
    }
    Rect live = rules.grid().live();
    if (live.x().units() < 0 || live.right().compareTo(page.trimWidth()) > 0) {
      findings.error(
          place,
          "the live area is %s wide from %s, the trim only %s",
          mm(live.width()),
          mm(live.x()),
          mm(page.trimWidth()));
    }
    if (live.bottom().compareTo(page.trimHeight()) > 0) {
      findings.error(
          place,
          "the live area ends at %s, the trim at %s",
          mm(live.bottom()),
          mm(page.trimHeight()));
    }
  }

  private static String mm(Length length) {
    return String.format(Locale.ROOT, "%.1f mm", length.millimetres());
  }
}
