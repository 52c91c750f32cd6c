package dev.duikai.makeup;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Taboos;
import dev.duikai.makeup.fill.Fault;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Solver;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.Weights;
import dev.duikai.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes up one page: forms for every story, one exact tiling, and what is to be said about it. */
public final class PagePlanner {

  /** House ads that may fill room on one page. */
  private static final int FILLERS = 2;

  private final Rules rules;
  private final ArtShelf art;
  private final FormMaker forms;
  private final Solver.Effort effort;

  /** A planner of pages by these rules. */
  public PagePlanner(Rules rules, Typesetter typesetter, ArtShelf art, Solver.Effort effort) {
    this.rules = rules;
    this.art = art;
    this.forms = new FormMaker(rules, typesetter, new Styles(rules), art);
    this.effort = effort;
  }

  /**
   * The page, if it closes.
   *
   * @param copy the page
   * @param portions its stories and tails by rank
   * @param ear the story in the ear
   */
  public Optional<PagePlan> plan(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return attempt(copy, portions, ear, FILLERS, List.of());
  }

  /** The page with some of its stories cut, so that it closes with copy left over. */
  Optional<PagePlan> cut(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return attempt(copy, portions, ear, 1, List.of());
  }

  private Optional<PagePlan> attempt(
      PageCopy copy,
      List<Portion> portions,
      Optional<Portion> ear,
      int fillers,
      List<Notice> notices) {
    PageStock stock = new PageStock(rules, copy, art, forms, ear);
    for (Portion portion : portions) {
      List<StoryForm> all = forms.forms(portion);
      if (all.isEmpty()) {
        return Optional.empty();
      }
      stock.addStory(portion, all);
    }
    List<Skeletons.Derivation> derivations = Skeletons.of(rules, stock);
    boolean houseAds = rules.fill().contains("house-ad");
    for (int i = 0; houseAds && i < fillers; i++) {
      stock.addFiller();
    }
    List<Problem.Skeleton> skeletons = new ArrayList<>();
    for (Skeletons.Derivation derivation : derivations) {
      List<Integer> free =
          stock.stories().stream().filter(s -> !derivation.used().contains(s)).toList();
      skeletons.add(new Problem.Skeleton(derivation.node(), free, stock.fillers()));
    }
    Problem problem =
        new Problem(
            rules.grid().columns(), rules.grid().lines(), stock.items(), skeletons, weights());
    return Solver.solve(problem, effort).map(tiling -> plan(copy, stock, tiling, notices));
  }

  private PagePlan plan(PageCopy copy, PageStock stock, Tiling tiling, List<Notice> notices) {
    List<PlacedStory> stories = new ArrayList<>();
    List<PlacedSlot> slots = new ArrayList<>();
    for (Spot spot : tiling.spots()) {
      switch (stock.use(spot.item())) {
        case PageStock.StoryUse story ->
            stories.add(
                new PlacedStory(
                    story.forms().get(spot.shape().form()), spot.column(), spot.line()));
        case PageStock.SlotUse use ->
            slots.add(
                new PlacedSlot(
                    use.slot().name(),
                    use.slot().kind(),
                    use.ad(),
                    use.houseAd(),
                    spot.column(),
                    spot.shape().columns(),
                    spot.line(),
                    spot.shape().lines()));
      }
    }
    boolean closed = stories.stream().noneMatch(PlacedStory::overset);
    return new PagePlan(
        copy, rules, ordered(stories), slots, taboos(stock, tiling), closed, 0, notices);
  }

  /** Reading order: by rank, tails after them. */
  private static List<PlacedStory> ordered(List<PlacedStory> stories) {
    List<PlacedStory> sorted = new ArrayList<>(stories);
    sorted.sort(
        java.util.Comparator.<PlacedStory>comparingInt(
                s -> s.portion().rank() == 0 ? Integer.MAX_VALUE : s.portion().rank())
            .thenComparing(s -> s.portion().story().id()));
    return sorted;
  }

  private static List<PagePlan.Taboo> taboos(PageStock stock, Tiling tiling) {
    List<PagePlan.Taboo> taboos = new ArrayList<>();
    for (Fault fault : tiling.faults()) {
      List<String> names =
          fault.items().stream()
              .map(stock.items()::get)
              .filter(item -> item.kind() == FillItem.Kind.STORY)
              .map(FillItem::name)
              .toList();
      taboos.add(new PagePlan.Taboo(fault.id(), names, fault.cost()));
    }
    return taboos;
  }

  private Weights weights() {
    Taboos taboos = rules.taboos();
    return new Weights(
        cost(taboos, "head-touch.same-level", 100),
        cost(taboos, "head-touch.next-level", 15),
        cost(taboos, "seam.vertical", 60),
        cost(taboos, "seam.horizontal", 80),
        cost(taboos, "rank-order", 25),
        cost(taboos, "picture-touch", 30),
        cost(taboos, "gutter-run", 20),
        cost(taboos, "filler", 25));
  }

  private static int cost(Taboos taboos, String id, int otherwise) {
    if (!taboos.costs().containsKey(id)) {
      return otherwise;
    }
    return taboos.of(id).never() ? 100_000 : taboos.of(id).value();
  }

  /** Ids of the portions that have no legal form on this page. */
  Set<String> formless(List<Portion> portions) {
    Set<String> ids = new java.util.LinkedHashSet<>();
    for (Portion portion : portions) {
      if (forms.forms(portion).isEmpty()) {
        ids.add(portion.story().id());
      }
    }
    return ids;
  }
}
