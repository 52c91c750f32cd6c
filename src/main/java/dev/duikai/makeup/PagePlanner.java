package dev.duikai.makeup;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.Control;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.search.Solver;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Styles;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes up one page: forms for every story, one exact tiling, and what is to be said about it. */
public final class PagePlanner {

  private static final Effort QUICK = new Effort(200, 6, 80);

  /** Enough where nearly all blocks stand fast. */
  private static final Effort LITTLE = new Effort(8, 3, 40);

  private final Rules rules;
  private final FormMaker forms;
  private final PageProblems problems;
  private final Effort effort;

  /** A planner of pages by these rules. */
  public PagePlanner(Rules rules, Typesetter typesetter, ArtShelf art, Effort effort) {
    this.rules = rules;
    this.forms = new FormMaker(rules, typesetter, new Styles(rules), art);
    this.problems = new PageProblems(rules, art, forms);
    this.effort = effort;
  }

  /**
   * The page, if it closes.
   *
   * @param copy the page
   * @param portions its stories and tails by rank
   * @param ear the story in the ear
   */
  public Optional<PagePlan> closed(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return kept(copy, portions, ear)
        .or(() -> attempt(copy, portions, ear, effort, Means.HOUSE_ADS))
        .or(() ->
            rules.ornament().flatMap(o -> attempt(copy, portions, ear, QUICK, Means.ORNAMENTS)));
  }

  /** The page that differs least from what it was, if that is wanted. */
  private Optional<PagePlan> kept(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    if (copy.control().was().isEmpty()) {
      return Optional.empty();
    }
    Pinning was = new Pinning(copy.control().was());
    Set<String> changed =
        portions.stream()
            .filter(portion -> was.narrowed(portion, problems.formsOf(portion)).isEmpty())
            .map(portion -> portion.story().id())
            .collect(Collectors.toSet());
    return KeptPages.of(
        copy, changed, page -> attempt(page, portions, ear, LITTLE, Means.HOUSE_ADS));
  }

  /**
   * The page as well as it can be made: closed, or with copy cut off that finds no place, or with
   * room that nothing fills.
   *
   * @throws InputException if no production of the rules fits at all
   */
  public PagePlan best(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return closed(copy, portions, ear).orElseGet(() -> open(copy, portions, ear));
  }

  /**
   * The page as well as it can be made where it is known not to close.
   *
   * @throws InputException if no production of the rules fits at all
   */
  public PagePlan open(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return copy.control().pins().isEmpty()
        ? unpinned(copy, portions, ear)
        : pinned(copy, portions, ear);
  }

  /** A page that would close without its pins says which of them is to blame. */
  private PagePlan pinned(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    PageCopy free = copy.with(Control.FREE);
    Optional<PagePlan> closed = attempt(free, portions, ear, QUICK, Means.HOUSE_ADS);
    PagePlan shown = closed.orElseGet(() -> unpinned(free, portions, ear));
    List<dev.duikai.copy.Pin> alone =
        copy.control().pins().stream()
            .filter(pin -> closed.isPresent() && !keeps(copy, pin, portions, ear))
            .toList();
    List<dev.duikai.copy.Pin> blamed = alone.isEmpty() ? copy.control().pins() : alone;
    return shown.refused(copy, blamed.stream().map(Pinning::refused).toList());
  }

  private boolean keeps(
      PageCopy copy, dev.duikai.copy.Pin pin, List<Portion> portions, Optional<Portion> ear) {
    PageCopy one = copy.with(Control.pinning(List.of(pin)));
    return attempt(one, portions, ear, QUICK, Means.HOUSE_ADS).isPresent();
  }

  private PagePlan unpinned(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return cut(copy, portions, ear)
        .or(() -> attempt(copy, portions, ear, QUICK, Means.HOLES))
        .orElseThrow(() -> nothingFits(copy, portions));
  }

  /** Cuts the longest stories, as few as will do. */
  private Optional<PagePlan> cut(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    List<Portion> longest = new ArrayList<>(portions);
    longest.sort(Comparator.comparingInt((Portion p) -> -p.story().characters()));
    for (int count = 1; count <= longest.size(); count++) {
      Set<Portion> shortened = new HashSet<>(longest.subList(0, count));
      List<Portion> tried =
          portions.stream()
              .map(p -> shortened.contains(p) && p.ends() ? p.jumping(Portion.Stay.cut()) : p)
              .toList();
      Optional<PagePlan> plan = attempt(copy, tried, ear, QUICK, Means.CUTS);
      if (plan.isPresent()) {
        return plan;
      }
    }
    return Optional.empty();
  }

  private InputException nothingFits(PageCopy copy, List<Portion> portions) {
    Set<String> formless = formless(portions);
    String why =
        formless.isEmpty()
            ? "its stories and slots can't be arranged by any alternative of `page`"
            : "no form fits for " + String.join(", ", formless);
    return InputException.of(
        Notice.error(
                "no-production",
                "no production of the rules "
                    + rules.name()
                    + " fits page "
                    + copy.page()
                    + ": "
                    + why)
            .at(copy.place())
            .hint("give fewer or other stories, or more alternatives in the rules"));
  }

  private Optional<PagePlan> attempt(
      PageCopy copy, List<Portion> portions, Optional<Portion> ear, Effort how, Means means) {
    return problems
        .pose(copy, portions, ear, means)
        .flatMap(
            page -> Solver.solve(page.problem(), how).map(tiling -> PlanMaker.plan(page, tiling)));
  }

  /** So many pages that differ in their skeleton, the given one first. */
  public List<PagePlan> alternatives(
      PagePlan first, List<Portion> portions, Optional<Portion> ear, int most) {
    return problems
        .pose(first.copy(), portions, ear, Means.HOUSE_ADS)
        .map(page -> Alternatives.of(first, page, QUICK, most))
        .orElse(List.of(first));
  }

  /** The room that the copy of a page needs, known before it is solved. */
  public Copyfit copyfit(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    PageStock stock = problems.stock(copy, portions, ear);
    return CopyfitCount.of(stock, problems.derivations(stock), rules.grid());
  }

  /** Which rules keep the page from closing, in words. */
  public List<String> reasons(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    PageStock stock = problems.stock(copy, portions, ear);
    List<String> reasons = new ArrayList<>();
    portions.stream()
        .filter(portion -> problems.formsOf(portion).isEmpty())
        .map(portion -> Reasons.formless(portion, forms))
        .forEach(reasons::add);
    List<Skeletons.Derivation> all = problems.derivations(stock);
    reasons.addAll(Reasons.of(copy, rules, stock, all, PageProblems.FILLERS));
    return reasons;
  }

  /** Whether a portion can stand in a block of so many lines. */
  public boolean stands(Portion portion, int lines) {
    return forms.forms(portion).stream().anyMatch(form -> form.lines() == lines);
  }

  /** Whether the page closes at all, found with less work than the best page. */
  public boolean closable(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return attempt(copy, portions, ear, QUICK, Means.HOUSE_ADS).isPresent();
  }

  /** Whether a portion can stand on the page in any form. */
  public boolean hasForms(Portion portion) {
    return !problems.formsOf(portion).isEmpty();
  }

  /** Ids of the portions that have no legal form on this page. */
  public Set<String> formless(List<Portion> portions) {
    Set<String> ids = new LinkedHashSet<>();
    for (Portion portion : portions) {
      if (problems.formsOf(portion).isEmpty()) {
        ids.add(portion.story().id());
      }
    }
    return ids;
  }
}
