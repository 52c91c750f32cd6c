package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.StoryFacts;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.grammar.type.HeadPlace;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.fill.Pages;
import dev.duikai.makeup.fill.Problem;
import dev.duikai.makeup.fill.Tiling;
import dev.duikai.makeup.fill.judge.Judge;
import dev.duikai.makeup.fill.search.Solver;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules reach the six page plans of page-look section 11, or find better pages. */
final class PagePlansTest {

  /** A line of text is filled to so much of its measure, counted over a story. */
  private static final double FILLED = 0.92;

  /** Two grades of the ladder of head sizes are never a smaller share than this. */
  private static final double TWO_GRADES = 0.74;

  /** Twice what a page for press gets: what is asked is whether the rules reach the plan. */
  private static final Effort THOROUGH = new Effort(400, 24, 1400);

  @ParameterizedTest
  @ValueSource(strings = {"I1", "I2", "I3", "I4", "F1", "F2"})
  void thePlanFillsItsPage(String name) {
    Pages.assertCovered(8, 111, PlanStock.of(PlannedPage.of(name)).spots(), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I1", "I2", "I3", "I4", "F1", "F2"})
  void theSolverFindsAPageThatIsNoDearer(String name) {
    PlanStock stock = PlanStock.of(PlannedPage.of(name));
    Problem problem = stock.problem();
    Tiling plan = new Judge(problem).judge(0, stock.spots());
    Tiling found = Solver.solve(problem, THOROUGH).orElseThrow();
    Pages.assertCovered(problem.columns(), problem.lines(), found.spots(), name);
    assertTrue(
        found.cost() <= plan.cost(),
        () -> name + ": found " + found + "\nwhere the plan is " + plan);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I1", "I2", "I3", "I4", "F1", "F2"})
  void everyFormIsOneOfTheRules(String name) {
    PlannedPage plan = PlannedPage.of(name);
    for (PlannedBlock block : plan.blocks()) {
      String about = name + " " + block.letter();
      block.named("slot").ifPresent(slot -> slot(plan.rules(), slot, block, about));
      if (block.story()) {
        story(plan, block, about);
      }
    }
  }

  private static void slot(Rules rules, String name, PlannedBlock block, String about) {
    Slot slot = rules.slots().get(name);
    assertEquals(slot.columns(), block.measure().columns(), about);
    assertTrue(slot.lines().contains(block.lines()), about);
  }

  private static void story(PlannedPage plan, PlannedBlock block, String about) {
    Rules rules = plan.rules();
    StoryClass by = rules.classify(facts(plan, block)).orElseThrow();
    assertEquals(block.what(), by.name(), about);
    assertTrue(by.measures().contains(block.measure()), about);
    assertEquals(by.box(), block.word("box"), about);
    List<HeadForm> heads = by.heads().stream().map(rules.heads()::get).toList();
    if (block.upright()) {
      assertTrue(heads.stream().anyMatch(h -> h.places().contains(HeadPlace.LEFT)), about);
    } else {
      PlannedBlock.Head head = block.head().orElseThrow();
      assertTrue(heads.stream().anyMatch(form -> takes(rules, form, head, block)), about);
    }
    block
        .picture()
        .ifPresent(cells -> {
          assertTrue(rules.pictures().columns().contains(cells.columns()), about);
          assertTrue(rules.pictures().lines().contains(cells.lines()), about);
        });
  }

  private static boolean takes(
      Rules rules, HeadForm form, PlannedBlock.Head head, PlannedBlock block) {
    TypeStyle main = rules.style(form.main());
    int first = main.size().at(block.measure().columns()).orElseThrow().units() / 1000;
    return form.lines().contains(head.rows())
        && main.font().equals(head.face())
        && head.size() <= first
        && head.size() >= TWO_GRADES * first;
  }

  private static StoryFacts facts(PlannedPage plan, PlannedBlock block) {
    int leg = plan.rules().grid().divide(block.measure()).characters();
    boolean photo = block.what().equals("photo");
    return new StoryFacts(
        block.rank(),
        photo ? 0 : (int) (block.textLines() * leg * FILLED),
        block.picture().isPresent() ? 1 : 0,
        plan.page(),
        block.tail(),
        block.word("label"),
        Optional.empty());
  }
}
