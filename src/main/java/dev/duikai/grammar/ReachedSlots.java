package dev.duikai.grammar;

import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The slots that a production reaches from {@code page}; no other can ever stand on a page. */
public final class ReachedSlots {

  private final Rules rules;
  private final Set<String> productions = new HashSet<>();
  private final SortedMap<String, Slot> slots = new TreeMap<>();

  private ReachedSlots(Rules rules) {
    this.rules = rules;
  }

  /** The slots by name. */
  public static SortedMap<String, Slot> of(Rules rules) {
    ReachedSlots reached = new ReachedSlots(rules);
    reached.walk(Rules.PAGE);
    return reached.slots;
  }

  private void walk(String production) {
    if (productions.add(production)) {
      rules.productions().getOrDefault(production, List.of()).stream()
          .map(Alternative::parts)
          .flatMap(List::stream)
          .forEach(this::part);
    }
  }

  private void part(Part part) {
    if (part instanceof Part.ProductionRef(String name)) {
      walk(name);
    } else if (part instanceof Part.SlotPart(String name)) {
      Slot slot = rules.slots().get(name);
      if (slot != null) {
        slots.put(name, slot);
      }
    }
  }
}
