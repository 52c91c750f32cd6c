package dev.duikai.grammar.check;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotCorner;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import dev.duikai.notice.Place;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds slots in a corner that no page can have. */
record CornerCheck(Rules rules, Findings findings) {

  /** A slot in the corner of what stands round it, in a room of a width in columns. */
  void corner(Alternative.Corner corner, OptionalInt width) {
    Place place = corner.frame().place();
    Slot slot = rules.slots().get(corner.slot().slot());
    if (corner.around() instanceof Part.StoryPart || corner.around() instanceof Part.SlotPart) {
      findings.error(
          place, "round a corner stands a production or auto, not %s", corner.around().text());
    }
    if (holdsCorner(corner.around(), new HashSet<>())) {
      findings.error(place, "what stands round a corner has a corner of its own");
    }
    if (slot.at().isEmpty()) {
      findings.error(slot.place(), "slot %s stands in a corner and needs at: corner", slot.name());
    }
    if (!slot.round().isEmpty() && slot.at().filter(SlotCorner::top).isPresent()) {
      findings.error(
          slot.place(),
          "text stands round a corner at the foot, slot %s is at the top",
          slot.name());
    }
    size(slot, width.orElse(rules.page().columns()));
  }

  private boolean holdsCorner(Part part, Set<String> seen) {
    return part instanceof Part.ProductionRef(String name)
        && seen.add(name)
        && rules.productions().getOrDefault(name, List.of()).stream()
            .anyMatch(a ->
                a instanceof Alternative.Corner
                    || a.parts().stream().anyMatch(p -> holdsCorner(p, seen)));
  }

  /** An advertisement that is no part of a corner. */
  void plain(Slot slot, Place place) {
    if (slot.kind() == SlotKind.AD && slot.at().isPresent()) {
      findings.error(
          place,
          "slot %s stands in a corner: its alternative is corner: [body, slot %s]",
          slot.name(),
          slot.name());
    }
  }

  /** Text that is to stand round what stands in no corner. */
  void round(Slot slot) {
    if (!slot.round().isEmpty() && slot.at().isEmpty()) {
      findings.error(
          slot.place(), "slot %s has round, but stands in no corner (at: corner)", slot.name());
    }
  }

  private void size(Slot slot, int width) {
    if (slot.kind() != SlotKind.AD && slot.kind() != SlotKind.GUIDE) {
      findings.error(
          slot.place(), "an ad or a guide stands in a corner, slot %s is neither", slot.name());
    }
    if (slot.columns() >= width || slot.lines().from() >= rules.page().lines()) {
      findings.error(
          slot.place(),
          "slot %s leaves no room round its corner: here are %d columns and %d lines",
          slot.name(),
          width,
          rules.page().lines());
    }
  }
}
