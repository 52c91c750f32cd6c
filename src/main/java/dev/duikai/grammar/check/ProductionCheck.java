package dev.duikai.grammar.check;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.notice.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Walks the productions from {@code page} with the width that each is given, in columns, and finds
 * what can never work.
 */
final class ProductionCheck {

  private final Rules rules;
  private final Place root;
  private final Findings findings;
  private final CornerCheck corners;
  private final Set<String> reached = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  ProductionCheck(Rules rules, Place root, Findings findings) {
    this.rules = rules;
    this.root = root;
    this.findings = findings;
    this.corners = new CornerCheck(rules, findings);
  }

  void check() {
    if (rules.pageAlternatives().isEmpty()) {
      findings.error(root, "productions have no page to begin with");
      return;
    }
    rules.slots().values().forEach(corners::round);
    production(Rules.PAGE, OptionalInt.of(rules.page().columns()), root);
    rules
        .productions()
        .forEach((name, alternatives) -> {
          Place place = alternatives.isEmpty() ? root : alternatives.getFirst().frame().place();
          if (!reached.contains(name)) {
            findings.error(place, "production %s cannot be reached from page", name);
          }
        });
  }

  private void production(String name, OptionalInt width, Place from) {
    if (open.contains(name)) {
      findings.error(from, "production %s contains itself", name);
      return;
    }
    reached.add(name);
    if (!done.add(name + " " + width)) {
      return;
    }
    open.push(name);
    for (Alternative alternative : rules.productions().getOrDefault(name, List.of())) {
      alternative(name, alternative, width);
    }
    open.pop();
  }

  private void alternative(String name, Alternative alternative, OptionalInt width) {
    height(name, alternative);
    switch (alternative) {
      case Alternative.Rows rows ->
          rows.parts().forEach(part -> part(part, width, rows.frame().place()));
      case Alternative.Columns columns -> columns(columns, width);
      case Alternative.Stack stack -> stack(stack, width);
      case Alternative.RowsAuto auto -> among(auto.with(), auto.frame().place());
      case Alternative.Pinwheel pinwheel -> among(pinwheel.with(), pinwheel.frame().place());
      case Alternative.Corner corner -> {
        corners.corner(corner, width);
        part(corner.around(), width, corner.frame().place());
      }
    }
  }

  /** What stands among the stories of an auto, at whatever width. */
  private void among(List<Part> with, Place place) {
    for (Part part : with) {
      if (part instanceof Part.ProductionRef(String name)
          && rules.productions().get(name).stream().allMatch(Alternative.Stack.class::isInstance)) {
        production(name, OptionalInt.empty(), place);
      } else {
        findings.error(place, "with takes productions of stacks, not %s", part.text());
      }
    }
  }

  private void height(String name, Alternative alternative) {
    Heights heights = Heights.of(rules);
    int least = heights.alternative(alternative, 0);
    boolean saidBelow =
        alternative.parts().stream().anyMatch(p -> heights.part(p, 0) > rules.page().lines());
    if (least > rules.page().lines() && !saidBelow) {
      findings.error(
          alternative.frame().place(),
          "%s needs at least %d lines, the page has %d",
          alternative instanceof Alternative.Stack stack
              ? "a stack of " + stack.count().from() + " stories"
              : "this alternative of " + name,
          least,
          rules.page().lines());
    }
  }

  private void columns(Alternative.Columns columns, OptionalInt width) {
    Place place = columns.frame().place();
    List<Integer> widths = columns.widths();
    if (widths.isEmpty()) {
      columns.parts().forEach(part -> part(part, OptionalInt.empty(), place));
      return;
    }
    if (widths.size() != columns.parts().size()) {
      findings.error(place, "%d parts have %d widths", columns.parts().size(), widths.size());
      return;
    }
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    if (width.isPresent() && sum != width.getAsInt()) {
      findings.error(
          place, "widths %s make %d columns, here are %d", widths, sum, width.getAsInt());
    }
    for (int i = 0; i < widths.size(); i++) {
      part(columns.parts().get(i), OptionalInt.of(widths.get(i)), place);
    }
  }

  private void stack(Alternative.Stack stack, OptionalInt width) {
    Place place = stack.frame().place();
    StoryClass c = rules.storyClass(stack.storyClass()).orElseThrow();
    if (stack.count().to() < 1) {
      findings.error(place, "a stack of no stories");
    } else if (c.count().isPresent() && stack.count().from() > c.count().getAsInt()) {
      findings.error(
          place,
          "a stack of %d stories is impossible, class %s has at most %d on a page",
          stack.count().from(),
          c.name(),
          c.count().getAsInt());
    }
    fits(c, width, place);
  }

  private void part(Part part, OptionalInt width, Place place) {
    switch (part) {
      case Part.ProductionRef(String name) -> production(name, width, place);
      case Part.StoryPart(String c) -> fits(rules.storyClass(c).orElseThrow(), width, place);
      case Part.SlotPart(String name) -> slot(rules.slots().get(name), width, place);
      case Part.AutoPart auto -> {}
    }
  }

  private void fits(StoryClass c, OptionalInt width, Place place) {
    if (width.isPresent()
        && c.measures().stream().noneMatch(m -> m.columns() == width.getAsInt())) {
      findings.error(
          place, "class %s has no measure that is %d columns wide", c.name(), width.getAsInt());
    }
  }

  private void slot(Slot slot, OptionalInt width, Place place) {
    corners.plain(slot, place);
    if (slot.lines().from() > rules.page().lines()) {
      findings.error(
          slot.place(),
          "slot %s needs at least %d lines, the page has %d",
          slot.name(),
          slot.lines().from(),
          rules.page().lines());
    }
    if (slot.columns() != width.orElse(slot.columns()) || slot.columns() > rules.page().columns()) {
      findings.error(
          place,
          "slot %s is %d columns wide, here are %d",
          slot.name(),
          slot.columns(),
          width.orElse(rules.page().columns()));
    }
  }
}
