package dev.duikai.grammar.check;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import dev.duikai.notice.Place;

/** Finds slots in a corner that no page can have. */
record CornerCheck(Rules rules, Findings findings) {

  /** A slot in the corner of what stands round it. */
  void corner(String production, Alternative.Corner corner) {
    Place place = corner.frame().place();
    Slot slot = rules.slots().get(corner.slot().slot());
    if (!production.equals(Rules.PAGE)) {
      findings.error(place, "corner is an alternative of page, not of %s", production);
    }
    if (!(corner.around() instanceof Part.ProductionRef)) {
      findings.error(
          place, "round a corner stands a production such as body, not %s", corner.around().text());
    }
    if (slot.at().isEmpty()) {
      findings.error(
          slot.place(), "slot %s stands in a corner and needs at: corner", slot.name());
    }
    size(slot);
  }

  /** A slot that no part of a corner is. */
  void plain(Slot slot, Place place) {
    if (slot.at().isPresent()) {
      findings.error(
          place,
          "slot %s stands in a corner: its alternative is corner: [body, slot %s]",
          slot.name(),
          slot.name());
    }
  }

  private void size(Slot slot) {
    if (slot.kind() != SlotKind.AD) {
      findings.error(slot.place(), "only an ad stands in a corner, slot %s is none", slot.name());
    }
    if (slot.columns() >= rules.page().columns() || slot.lines().to() >= rules.page().lines()) {
      findings.error(
          slot.place(),
          "slot %s leaves no room round its corner: the page is %d columns wide and %d lines high",
          slot.name(),
          rules.page().columns(),
          rules.page().lines());
    }
  }
}
