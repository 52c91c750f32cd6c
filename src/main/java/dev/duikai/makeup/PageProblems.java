package dev.duikai.makeup;

import dev.duikai.art.ArtShelf;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Cost;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Taboos;
import dev.duikai.makeup.fill.Pin;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Taboo;
import dev.duikai.makeup.fill.Weights;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Poses pages of certain rules as problems for the solver. */
final class PageProblems {

  /** House ads that may fill room on one page. */
  static final int FILLERS = 2;

  /** More free stories than this are grouped before the page is solved. */
  private static final int MOST_FREE = 12;

  private final Rules rules;
  private final ArtShelf art;
  private final FormMaker forms;
  private final Map<Portion, List<StoryForm>> made = new HashMap<>();

  PageProblems(Rules rules, ArtShelf art, FormMaker forms) {
    this.rules = rules;
    this.art = art;
    this.forms = forms;
  }

  /** The forms of a portion, made once however often a page is tried. */
  List<StoryForm> formsOf(Portion portion) {
    return made.computeIfAbsent(portion, forms::forms);
  }

  /**
   * A page's problem.
   *
   * @return none if a portion has no form in which it may stand
   */
  Optional<PageProblem> pose(
      PageCopy copy, List<Portion> portions, Optional<Portion> ear, Means means) {
    Pinning pinning = new Pinning(copy.control().pins());
    PageStock stock = new PageStock(rules, copy, art, forms, ear);
    for (Portion portion : portions) {
      List<StoryForm> all = pinning.narrowed(portion, formsOf(portion));
      if (all.isEmpty()) {
        return Optional.empty();
      }
      stock.addStory(portion, all);
    }
    List<Skeletons.Derivation> derivations = derivations(stock);
    if (means == Means.CUTS) {
      derivations = withoutHouseAds(derivations, stock);
    }
    addFillers(stock, means);
    List<Problem.Skeleton> skeletons =
        derivations.stream().map(each -> skeleton(each, stock, pinning)).toList();
    Problem problem =
        new Problem(
            rules.grid().columns(), rules.grid().lines(), stock.items(), skeletons, weights(rules));
    return Optional.of(new PageProblem(copy, rules, stock, problem));
  }

  private void addFillers(PageStock stock, Means means) {
    if (means == Means.HOLES) {
      stock.addHole();
    } else if (means == Means.ORNAMENTS) {
      rules.ornament().ifPresent(stock::addOrnament);
      if (rules.fill().contains("house-ad")) {
        stock.addFiller();
      }
    } else if (means == Means.HOUSE_ADS && rules.fill().contains("house-ad")) {
      for (int i = 0; i < FILLERS; i++) {
        stock.addFiller();
      }
    }
  }

  private static Problem.Skeleton skeleton(
      Skeletons.Derivation derivation, PageStock stock, Pinning pinning) {
    List<Pin> pins = pinning.of(derivation, stock);
    List<Integer> free =
        Stream.concat(
                stock.stories().stream().filter(s -> !derivation.used().contains(s)),
                derivation.node().with().stream())
            .filter(s -> pins.stream().noneMatch(pin -> pin.item() == s))
            .toList();
    List<Integer> few = stock.grouped(free, MOST_FREE);
    return new Problem.Skeleton(derivation.node(), few, stock.fillers(), pins);
  }

  /** What a page holds, without regard to pins. */
  PageStock stock(PageCopy copy, List<Portion> portions, Optional<Portion> ear) {
    PageStock stock = new PageStock(rules, copy, art, forms, ear);
    portions.forEach(portion -> stock.addStory(portion, formsOf(portion)));
    return stock;
  }

  /** What the productions unfold to, all given ads in their slots. */
  List<Skeletons.Derivation> derivations(PageStock stock) {
    return placingAll(Skeletons.of(rules, stock), stock);
  }

  /** What the faults of a page cost by the rules. */
  static Weights weights(Rules rules) {
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
        derivations.stream().filter(d -> d.items().stream().noneMatch(stock::houseAd)).toList();
    return bare.isEmpty() ? derivations : bare;
  }

  /** A derivation without room for what the issue gives for slots is none. */
  private static List<Skeletons.Derivation> placingAll(
      List<Skeletons.Derivation> derivations, PageStock stock) {
    return derivations.stream().filter(derivation -> stock.holdsGiven(derivation.items())).toList();
  }
}
