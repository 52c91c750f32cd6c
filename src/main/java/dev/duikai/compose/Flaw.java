package dev.duikai.compose;

/** What is wrong with a line that could not be set better. */
public enum Flaw {
  /** Its gaps are wider than a sixth of an em, the most that even a driven-out line may have. */
  LOOSE,
  /** It ends inside a word or number that is longer than a line. */
  TORN_WORD,
  /** It ends where the rules of line ends forbid it, because nothing else was possible. */
  AGAINST_RULES,
  /** It is wider than its measure. */
  OVERFULL
}
