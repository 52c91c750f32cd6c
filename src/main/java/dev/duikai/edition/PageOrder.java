package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.JumpTarget;
import dev.duikai.grammar.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order in which pages are set: a page after those whose tails may come to it. */
final class PageOrder {

  private final Issue issue;
  private final Map<Integer, Rules> rules;
  private final Set<Integer> done = new LinkedHashSet<>();
  private final Set<Integer> underWay = new LinkedHashSet<>();

  private PageOrder(Issue issue, Map<Integer, Rules> rules) {
    this.issue = issue;
    this.rules = rules;
  }

  static List<PageCopy> of(Issue issue, Map<Integer, Rules> rules) {
    PageOrder order = new PageOrder(issue, rules);
    issue.pages().forEach(order::visit);
    List<PageCopy> pages = new ArrayList<>();
    for (int number : order.done) {
      issue.pages().stream().filter(p -> p.page() == number).forEach(pages::add);
    }
    return pages;
  }

  private void visit(PageCopy page) {
    if (done.contains(page.page()) || !underWay.add(page.page())) {
      return;
    }
    for (PageCopy other : issue.pages()) {
      if (targets(other).contains(page.page())) {
        visit(other);
      }
    }
    done.add(page.page());
  }

  /** The pages to which stories of this page may go. */
  private Set<Integer> targets(PageCopy page) {
    Set<Integer> targets = new LinkedHashSet<>();
    for (Story story : page.stories()) {
      if (story.jump() instanceof JumpWish.ToPage to) {
        targets.add(to.page());
      }
    }
    Optional.ofNullable(rules.get(page.page()))
        .filter(r -> !r.jump().stories().isEmpty())
        .ifPresent(r -> {
          if (r.jump().to() instanceof JumpTarget.Page(int number)) {
            targets.add(number);
          }
        });
    return targets;
  }
}
