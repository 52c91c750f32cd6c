package dev.duikai.edition;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.fill.Effort;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Sets all pages of an issue. Where a page does not close because of the tails that come to it, the
 * edition is made again on another course: other lengths for the heads, then other targets; what
 * does not change is not solved again.
 */
public final class EditionSetter {

  /** Other courses that are tried for one edition. */
  private static final int DETOURS = 8;

  private final Issue issue;
  private final PageDesk desk;
  private final List<PageCopy> order;

  private EditionSetter(Issue issue, Map<Integer, Rules> rules, PageDesk desk) {
    this.issue = issue;
    this.desk = desk;
    this.order = PageOrder.of(issue, rules);
  }

  /**
   * Makes up an issue.
   *
   * @param rules the rules of each page by its number
   * @throws dev.duikai.notice.InputException if a story has no class or a page no production
   */
  public static SetEdition set(
      Issue issue, Map<Integer, Rules> rules, Typesetter typesetter, ArtShelf art, Effort effort) {
    PageDesk desk = new PageDesk(rules, typesetter, art, effort);
    EditionSetter setter = new EditionSetter(issue, rules, desk);
    MadeEdition made = setter.run();
    return made.edition().with(Remedies.of(issue, desk, made));
  }

  /**
   * Pages of an issue that differ in their skeleton, the made one first. Jumps lead where they lead
   * on the first.
   *
   * @param wanted which pages by their numbers
   * @param most pages of each number
   * @throws dev.duikai.notice.InputException if a story has no class or a page no production
   */
  public static Map<Integer, List<PagePlan>> alternatives(
      Issue issue,
      Map<Integer, Rules> rules,
      Typesetter typesetter,
      ArtShelf art,
      Effort effort,
      IntPredicate wanted,
      int most) {
    PageDesk desk = new PageDesk(rules, typesetter, art, effort);
    MadeEdition made = new EditionSetter(issue, rules, desk).run();
    Map<Integer, List<PagePlan>> all = new TreeMap<>();
    for (PagePlan page : made.edition().pages()) {
      int number = page.copy().page();
      if (wanted.test(number)) {
        all.put(number, desk.alternatives(page, made.asked(number), most));
      }
    }
    return all;
  }

  private MadeEdition run() {
    AheadPages.make(issue, desk, order);
    Course course = Course.PLAIN;
    MadeEdition best = EditionRun.of(issue, desk, order, course);
    Set<Course> tried = new HashSet<>(Set.of(course));
    for (int left = DETOURS; left > 0; left--) {
      Optional<Course> next =
          new Detours(issue, desk, order, best.edition(), course)
              .all().stream().filter(tried::add).findFirst();
      if (next.isEmpty()) {
        break;
      }
      MadeEdition other = EditionRun.of(issue, desk, order, next.get());
      if (other.open() < best.open()) {
        best = other;
        course = next.get();
      }
    }
    return best;
  }
}
