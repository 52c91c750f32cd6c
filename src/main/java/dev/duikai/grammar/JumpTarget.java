package dev.duikai.grammar;

/** Where tails go whose story names no page (转版的去向). */
public sealed interface JumpTarget {

  /** A page by its number. */
  record Page(int number) implements JumpTarget {}

  /** The next page that is set. */
  record Next() implements JumpTarget {}

  /** The later page of the same section that has most room, else the next page. */
  record Section() implements JumpTarget {}
}
