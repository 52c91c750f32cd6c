package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.pattern.PatternValues;
import java.util.Map;

/** Words the lines of reference (下转第二版, 上接第一版) as the rules of their page want them. */
final class JumpLines {

  private final Issue issue;

  JumpLines(Issue issue) {
    this.issue = issue;
  }

  /** The jump-out line on a page of these rules. */
  String out(Rules by, int to) {
    return by.jump().out().fill(values(to));
  }

  /** The jump-in line on a page of these rules. */
  String in(Rules by, int from) {
    return by.jump().in().fill(values(from));
  }

  /** How the jump-out line names a page, such as 第二版. */
  String name(Rules by, int to) {
    String bare = out(by, to).replaceAll("[（）()【】\\s]", "");
    return bare.substring(bare.indexOf('转') + 1);
  }

  private PatternValues values(int page) {
    String name =
        issue.pages().stream()
            .filter(p -> p.page() == page)
            .map(PageCopy::name)
            .findFirst()
            .orElse(Integer.toString(page));
    return new PatternValues(page, name, issue.date(), Map.of());
  }
}
