package dev.duikai.compose;

import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Box;
import dev.duikai.compose.item.Items;
import java.util.EnumSet;
import java.util.Set;

/** Finds what is wrong with a line of a paragraph. */
final class FlawFinder {

  /** The widest even gap of a line that passes, thousandths of an em (catalogue, section 5). */
  private static final int LOOSE = 167;

  private final Items items;
  private final Strip strip;
  private final int em;

  FlawFinder(Items items, Strip strip, int em) {
    this.items = items;
    this.strip = strip;
    this.em = em;
  }

  /** The flaws of a line from box {@code i} up to but not including {@code j}. */
  Set<Flaw> of(int i, int j, int room, SetLine line) {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    if (line.adjustment().gap() * 1000L > (long) LOOSE * em) {
      flaws.add(Flaw.LOOSE);
    }
    if (strip.overfull(i, j, room)) {
      flaws.add(Flaw.OVERFULL);
    }
    if (j < strip.size()) {
      boolean torn = items.boxes().get(j - 1).trait() == Box.Trait.SHRED;
      if (torn) {
        flaws.add(Flaw.TORN_WORD);
      } else if (!items.glues().get(j - 1).breakable()) {
        flaws.add(Flaw.AGAINST_RULES);
      }
    }
    return flaws;
  }
}
