package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.notice.InputException;
import java.util.List;

/**
 * Makes pages that no jump is known to concern, all at a time, before the edition is made in its
 * order. What is made does not depend on when; a page to which a tail comes after all is made
 * again.
 */
final class AheadPages {

  private AheadPages() {}

  static void make(Issue issue, PageDesk desk) {
    PagePortions portions = new PagePortions(issue, new JumpLines(issue));
    issue.pages().parallelStream()
        .filter(copy -> copy.stories().stream().noneMatch(AheadPages::asks))
        .filter(copy -> !target(issue, copy))
        .forEach(copy -> page(copy, portions, desk));
  }

  private static void page(PageCopy copy, PagePortions portions, PageDesk desk) {
    Rules by = desk.rules(copy.page());
    try {
      desk.closed(
          new PageDesk.Asked(copy, portions.of(copy, by, List.of()), portions.ear(copy, by)));
    } catch (InputException e) {
      // The edition says it when the page's turn comes, so that the first page's error is said.
    }
  }

  private static boolean asks(Story story) {
    return story.jump() instanceof JumpWish.ToPage || story.jump() instanceof JumpWish.Anywhere;
  }

  private static boolean target(Issue issue, PageCopy copy) {
    return issue.pages().stream()
        .flatMap(page -> page.stories().stream())
        .anyMatch(story -> story.jump() instanceof JumpWish.ToPage(int to) && to == copy.page());
  }
}
