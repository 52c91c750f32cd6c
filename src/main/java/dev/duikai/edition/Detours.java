package dev.duikai.edition;

import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.JumpRules;
import dev.duikai.grammar.JumpTarget;
import dev.duikai.makeup.Copyfit;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other courses for an edition in which a page with tails does not close: first other lengths of
 * the heads that they were cut from, then other pages for the tails.
 */
final class Detours {

  /** Lines by which a head is tried longer or shorter. */
  private static final int STEP = 10;

  private final Issue issue;
  private final PageDesk desk;
  private final List<PageCopy> order;
  private final SetEdition edition;
  private final Course course;

  Detours(Issue issue, PageDesk desk, List<PageCopy> order, SetEdition edition, Course course) {
    this.issue = issue;
    this.desk = desk;
    this.order = order;
    this.edition = edition;
    this.course = course;
  }

  List<Course> all() {
    List<Course> all = new ArrayList<>();
    for (PagePlan page : edition.pages()) {
      if (!page.closed() && hopeful(page)) {
        edition.jumps().entrySet().stream()
            .filter(jump -> jump.getValue().to() == page.copy().page())
            .sorted(Map.Entry.comparingByKey())
            .forEach(jump -> of(all, page, jump.getKey(), jump.getValue()));
      }
    }
    return all;
  }

  /** Whether the page could close with shorter tails or none. */
  private boolean hopeful(PagePlan page) {
    Copyfit fit = edition.copyfits().get(page.copy().page());
    int tails =
        edition.jumps().entrySet().stream()
            .filter(jump -> jump.getValue().to() == page.copy().page())
            .mapToInt(jump ->
                fit.stories().containsKey(jump.getKey())
                    ? fit.stories().get(jump.getKey()).least()
                    : 0)
            .sum();
    return fit.least() - tails <= fit.room();
  }

  private void of(List<Course> all, PagePlan target, String story, SetEdition.Jump jump) {
    PagePlan source = page(jump.from());
    JumpRules rules = source.rules().jump();
    int kept = kept(source, story);
    boolean under = target.underset() > 0;
    for (int step = 1; step <= 2; step++) {
      Range longer = new Range(kept + (step - 1) * STEP + 1, kept + step * STEP);
      Range shorter = new Range(kept - step * STEP, kept - (step - 1) * STEP - 1);
      for (Range lines : under ? List.of(shorter, longer) : List.of(longer, shorter)) {
        within(lines, rules.stay()).ifPresent(stay -> all.add(course.staying(story, stay)));
      }
    }
    if (mayGoElsewhere(source, story)) {
      others(source.copy(), jump.to()).forEach(to -> all.add(course.to(story, to)));
    }
  }

  private static Optional<Range> within(Range lines, Range bounds) {
    int from = Math.max(lines.from(), bounds.from());
    int to = Math.min(lines.to(), bounds.to());
    return from <= to ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  private PagePlan page(int number) {
    return edition.pages().stream()
        .filter(p -> p.copy().page() == number)
        .findFirst()
        .orElseThrow();
  }

  /** Lines of text of a story that stay, without the jump-out line. */
  private static int kept(PagePlan source, String story) {
    return source.stories().stream()
        .filter(placed -> placed.portion().story().id().equals(story) && !placed.portion().ends())
        .map(PlacedStory::form)
        .mapToInt(form -> form.textLines() - 1)
        .findFirst()
        .orElseThrow();
  }

  /** A page that story or rules name is not exchanged for another. */
  private static boolean mayGoElsewhere(PagePlan source, String story) {
    boolean named =
        source.copy().stories().stream()
            .anyMatch(s -> s.id().equals(story) && s.jump() instanceof JumpWish.ToPage);
    return !named && !(source.rules().jump().to() instanceof JumpTarget.Page);
  }

  /** Later pages that are set after the source, those with most room first. */
  private List<Integer> others(PageCopy source, int now) {
    int at = order.indexOf(source);
    JumpTargets targets =
        new JumpTargets(
            issue,
            desk,
            course,
            page -> order.stream().limit(at + 1).anyMatch(p -> p.page() == page),
            copy -> edition.copyfits().get(copy.page()).free());
    return targets.others(source).stream().map(PageCopy::page).filter(page -> page != now).toList();
  }
}
