package dev.duikai.makeup;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much room the copy of a page needs (计字配版), counted in column lines before the page is solved:
 * a column line is one line of one base column.
 *
 * @param room what slots leave of the live area
 * @param least what the smallest forms of all stories take together
 * @param ideal what their best forms take
 * @param stories what each story takes, by id
 */
public record Copyfit(int room, int least, int ideal, Map<String, Need> stories) {

  public Copyfit {
    stories = java.util.Collections.unmodifiableMap(new TreeMap<>(stories));
  }

  /** What a story takes: its smallest form and its best. */
  public record Need(int least, int ideal) {}

  /** Column lines by which the page is too small, whatever is done; 0 if it may close. */
  public int excess() {
    return Math.max(0, least - room);
  }

  /** Column lines that are free when all stories stand in their best forms; may be negative. */
  public int free() {
    return room - ideal;
  }

  /** How much the copy is over the room (+) or under it (−), in per cent. */
  public int percent() {
    return room == 0 ? 0 : Math.round(100f * (ideal - room) / room);
  }
}
