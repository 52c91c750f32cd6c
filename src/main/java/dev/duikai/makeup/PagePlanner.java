package dev.duikai.makeup;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.Control;
import dev.duikai.copy.Lock;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Cost;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Taboos;
import dev.duikai.makeup.fill.Fault;
import dev.duikai.makeup.fill.FillItem;
import dev.duikai.makeup.fill.Pin;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Solver;
import dev.duikai.makeup.fill.Spot;
import dev.duikai.makeup.fill.Taboo;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.Weights;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.makeup.form.Styles;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes up one page: forms for every story, one exact tiling, and what is to be said about it. */
public final class PagePlanner {

  /** House ads that may fill room on one page. */
  private static final int FILLERS = 2;

  /** More free stories than this are grouped before the page is solved. */
  private static final int MOST_FREE = 12;

  /** What may help a page to close. */
  private enum Means {
    /** House ads fill room that is left. */
    HOUSE_ADS,
    /** Copy is cut off. */
    CUTS,
    /** Room stays empty. */
    HOLES
  }

  private static final Solver.Effort QUICK = new Solver.Effort(200, 6, 80);

  private final Rules rules;
  private final ArtShelf art;
  private final FormMaker forms;
  private final Map<Portion, List<StoryForm>> made = new HashMap<>();
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
  public Optional<PagePlan> closed(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    return attempt(copy, portions, ear, effort, Means.HOUSE_ADS);
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
    PageCopy one = copy.with(new Control(List.of(pin), new Lock.Nothing()));
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
      PageCopy copy,
      List<Portion> portions,
      Optional<Portion> ear,
      Solver.Effort how,
      Means means) {
    Pinning pinning = new Pinning(copy.control().pins());
    PageStock stock = new PageStock(rules, copy, art, forms, ear);
    for (Portion portion : portions) {
      List<StoryForm> all = pinning.narrowed(portion, formsOf(portion));
      if (all.isEmpty()) {
        return Optional.empty();
      }
      stock.addStory(portion, all);
    }
    List<Skeletons.Derivation> derivations = placingAds(Skeletons.of(rules, stock), stock);
    if (means == Means.CUTS) {
      derivations = withoutHouseAds(derivations, stock);
    }
    if (means == Means.HOLES) {
      stock.addHole();
    } else if (means == Means.HOUSE_ADS && rules.fill().contains("house-ad")) {
      for (int i = 0; i < FILLERS; i++) {
        stock.addFiller();
      }
    }
    List<Problem.Skeleton> skeletons = new ArrayList<>();
    for (Skeletons.Derivation derivation : derivations) {
      List<Pin> pins = pinning.of(derivation, stock);
      List<Integer> free =
          stock.stories().stream()
              .filter(s -> !derivation.used().contains(s))
              .filter(s -> pins.stream().noneMatch(pin -> pin.item() == s))
              .toList();
      List<Integer> few = stock.grouped(free, MOST_FREE);
      skeletons.add(new Problem.Skeleton(derivation.node(), few, stock.fillers(), pins));
    }
    Problem problem =
        new Problem(
            rules.grid().columns(), rules.grid().lines(), stock.items(), skeletons, weights());
    return Solver.solve(problem, how).map(tiling -> plan(copy, stock, tiling));
  }

  private PageStock stock(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    PageStock stock = new PageStock(rules, copy, art, forms, ear);
    portions.forEach(portion -> stock.addStory(portion, formsOf(portion)));
    return stock;
  }

  /** The room that the copy of a page needs, known before it is solved. */
  public Copyfit copyfit(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    PageStock stock = stock(copy, portions, ear);
    return CopyfitCount.of(stock, placingAds(Skeletons.of(rules, stock), stock), rules.grid());
  }

  private PagePlan plan(PageCopy copy, PageStock stock, Tiling tiling) {
    List<PlacedStory> stories = new ArrayList<>();
    List<PlacedSlot> slots = new ArrayList<>();
    tiling.spots().forEach(spot -> place(stock, spot, stories, slots));
    int holes = PageStock.holes(slots);
    boolean whole = holes == 0 && stories.stream().noneMatch(PlacedStory::overset);
    boolean allowed = tiling.faults().stream().noneMatch(f -> f.cost() >= PagePlan.NEVER);
    return new PagePlan(
        copy,
        rules,
        ordered(stories),
        slots,
        taboos(stock, tiling),
        whole && allowed,
        holes,
        List.of());
  }

  private static void place(
      PageStock stock, Spot spot, List<PlacedStory> stories, List<PlacedSlot> slots) {
    switch (stock.use(spot.item())) {
      case PageStock.StoryUse story ->
          stories.add(
              new PlacedStory(story.forms().get(spot.shape().form()), spot.column(), spot.line()));
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
      case PageStock.GroupUse group -> {
        PageStock.Pair pair = group.pairs().get(spot.shape().form());
        Spot upper = new Spot(group.upper(), pair.upper(), spot.column(), spot.line());
        int below = spot.line() + pair.upper().lines();
        Spot lower = new Spot(group.lower(), pair.lower(), spot.column(), below);
        place(stock, upper, stories, slots);
        place(stock, lower, stories, slots);
      }
    }
  }

  /** Reading order: by rank, tails after them. */
  private static List<PlacedStory> ordered(List<PlacedStory> stories) {
    List<PlacedStory> sorted = new ArrayList<>(stories);
    sorted.sort(
        Comparator.<PlacedStory>comparingInt(
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
    Map<Taboo, Integer> prices = new EnumMap<>(Taboo.class);
    for (Taboo taboo : Taboo.values()) {
      if (taboos.costs().containsKey(taboo.id())) {
        Cost cost = taboos.of(taboo.id());
        prices.put(taboo, cost.never() ? PagePlan.NEVER : cost.value());
      }
    }
    return new Weights(prices);
  }

  /** Where copy finds no room, none is given away. */
  private static List<Skeletons.Derivation> withoutHouseAds(
      List<Skeletons.Derivation> derivations, PageStock stock) {
    List<Skeletons.Derivation> bare =
        derivations.stream()
            .filter(d -> Skeletons.items(d.node()).stream().noneMatch(stock::houseAd))
            .toList();
    return bare.isEmpty() ? derivations : bare;
  }

  /** A derivation without the slot of an advertisement that was given is none. */
  private static List<Skeletons.Derivation> placingAds(
      List<Skeletons.Derivation> derivations, PageStock stock) {
    Set<Integer> ads = stock.givenAds();
    return derivations.stream()
        .filter(derivation -> Skeletons.items(derivation.node()).containsAll(ads))
        .toList();
  }

  /** The forms of a portion, made once however often a page is tried. */
  private List<StoryForm> formsOf(Portion portion) {
    return made.computeIfAbsent(portion, forms::forms);
  }

  /** Which rules keep the page from closing, in words. */
  public List<String> reasons(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    PageStock stock = stock(copy, portions, ear);
    List<String> reasons = new ArrayList<>();
    portions.stream()
        .filter(portion -> formsOf(portion).isEmpty())
        .map(portion -> Reasons.formless(portion, forms))
        .forEach(reasons::add);
    List<Skeletons.Derivation> all = placingAds(Skeletons.of(rules, stock), stock);
    reasons.addAll(Reasons.of(copy, rules, stock, all, FILLERS));
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
    return !formsOf(portion).isEmpty();
  }

  /** Ids of the portions that have no legal form on this page. */
  public Set<String> formless(List<Portion> portions) {
    Set<String> ids = new LinkedHashSet<>();
    for (Portion portion : portions) {
      if (formsOf(portion).isEmpty()) {
        ids.add(portion.story().id());
      }
    }
    return ids;
  }
}
