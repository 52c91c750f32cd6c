package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.JumpTarget;
import dev.duikai.makeup.form.Portion;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Finds the page on which a story goes on: the one that the story names, else the one of the rules,
 * else one that is chosen among the later pages.
 */
final class JumpTargets implements Jumpers.Targets {

  private final Issue issue;
  private final PageDesk desk;
  private final Course course;
  private final IntPredicate done;
  private final ToIntFunction<PageCopy> free;

  /**
   * @param done whether a page is set already, so that no tail can come to it
   * @param free column lines that a page has free
   */
  JumpTargets(
      Issue issue, PageDesk desk, Course course, IntPredicate done, ToIntFunction<PageCopy> free) {
    this.issue = issue;
    this.desk = desk;
    this.course = course;
    this.done = done;
    this.free = free;
  }

  @Override
  public OptionalInt of(PageCopy copy, Portion portion) {
    if (portion.story().jump() instanceof JumpWish.ToPage(int page)) {
      return open(page) ? OptionalInt.of(page) : OptionalInt.empty();
    }
    OptionalInt advised = course.of(portion.story().id()).to();
    if (advised.isPresent()) {
      return advised;
    }
    return switch (desk.rules(copy.page()).jump().to()) {
      case JumpTarget.Page(int page) -> open(page) ? OptionalInt.of(page) : OptionalInt.empty();
      case JumpTarget.Next next -> next(copy);
      case JumpTarget.Section section -> {
        OptionalInt roomy = roomiest(later(copy).filter(p -> p.section().equals(copy.section())));
        yield roomy.isPresent() ? roomy : next(copy);
      }
    };
  }

  /** All pages to which a tail could go that names none, those with most room first. */
  List<PageCopy> others(PageCopy copy) {
    return later(copy).sorted(Comparator.comparingInt(p -> -free.applyAsInt(p))).toList();
  }

  private boolean open(int page) {
    return issue.pages().stream().anyMatch(p -> p.page() == page) && !done.test(page);
  }

  private Stream<PageCopy> later(PageCopy copy) {
    return issue.pages().stream().filter(p -> p.page() > copy.page() && !done.test(p.page()));
  }

  private OptionalInt next(PageCopy copy) {
    return later(copy).mapToInt(PageCopy::page).min();
  }

  private OptionalInt roomiest(Stream<PageCopy> pages) {
    return pages
        .max(Comparator.comparingInt(free).thenComparingInt(p -> -p.page()))
        .map(p -> OptionalInt.of(p.page()))
        .orElse(OptionalInt.empty());
  }
}
