package dev.duikai.grammar.check;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Grid;
import dev.duikai.measure.LegDivision;
import dev.duikai.measure.Length;
import dev.duikai.measure.Measure;
import java.util.Optional;

/** Checks that the measures of a class can be set and that its heads have a size for them. */
final class ClassCheck {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 30;
  private static final int WIDEST_GUTTER = 2500;

  private final Rules rules;
  private final Findings findings;

  ClassCheck(Rules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  void check(StoryClass c) {
    if (c.measures().isEmpty() || c.heads().isEmpty()) {
      findings.error(c.place(), "class %s has no measure or no head, so no form", c.name());
      return;
    }
    c.measures().forEach(measure -> measure(c, measure));
    int least = Heights.of(rules).story(c);
    if (least > rules.page().lines()) {
      findings.error(
          c.place(),
          "class %s needs at least %d lines, the page has %d",
          c.name(),
          least,
          rules.page().lines());
    }
  }

  private void measure(StoryClass c, Measure measure) {
    Grid grid = rules.grid();
    if (measure.columns() > grid.columns()) {
      findings.error(
          c.place(),
          "measure %s of class %s is wider than the page's %d columns",
          measure,
          c.name(),
          grid.columns());
      return;
    }
    LegDivision division = divide(grid, c, measure);
    if (division.characters() < SHORTEST || division.characters() > LONGEST) {
      findings.error(
          c.place(),
          "measure %s of class %s makes legs of %d characters, %d to %d can be read",
          measure,
          c.name(),
          division.characters(),
          SHORTEST,
          LONGEST);
    } else if (division.gutter().units() > grid.body().scaled(WIDEST_GUTTER / 1000.0).units()) {
      findings.error(
          c.place(),
          "measure %s of class %s makes gutters of %.2f em, at most 2.5 em are set",
          measure,
          c.name(),
          division.gutter().points() / grid.body().points());
    }
    headSize(c, measure);
  }

  private LegDivision divide(Grid grid, StoryClass c, Measure measure) {
    Length inset =
        c.box()
            .flatMap(name -> Optional.ofNullable(rules.boxes().get(name)))
            .map(BoxStyle::inset)
            .map(extent -> extent.at(grid.body()))
            .orElse(Length.ZERO);
    Length width = grid.spanWidth(measure.columns()).minus(inset.times(2));
    return LegDivision.of(width, measure.legs(), grid.body(), grid.gutter());
  }

  private void headSize(StoryClass c, Measure measure) {
    boolean sized =
        c.heads().stream()
            .map(head -> rules.type().get(rules.heads().get(head).main()))
            .map(TypeStyle::size)
            .anyMatch(size -> size.at(measure.columns()).isPresent());
    if (!sized) {
      findings.error(
          c.place(),
          "no head of class %s has a size for %d columns, which measure %s needs",
          c.name(),
          measure.columns(),
          measure);
    }
  }
}
