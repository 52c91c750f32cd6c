package dev.duikai.forme.furniture;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.pattern.PatternValues;
import java.util.HashMap;
import java.util.Map;

/** What texts with fields say on a page. */
public final class PageValues {

  private PageValues() {}

  /**
   * The values of a page: those of the imprint and the editors by their keys, paper, section,
   * number (期号, the bare number), pages (how many the issue has) and lunar, such as 农历丙午年正月初一.
   */
  public static PatternValues of(Issue issue, PageCopy page) {
    Map<String, String> others = new HashMap<>(issue.imprint());
    others.putAll(page.staff());
    others.put("paper", issue.paper());
    others.put("section", page.section().orElse(""));
    others.put("number", issue.number().orElse(""));
    others.put("pages", Integer.toString(issue.pages().size()));
    others.put("lunar", "农历" + LunarDate.of(issue.date()));
    return new PatternValues(page.page(), page.name(), issue.date(), others);
  }
}
