package dev.duikai.compose.item;

/** A blank in the copy, which becomes white between two boxes. */
enum Blank {
  NONE,
  /** A blank between words. */
  WORD,
  /** A blank of a full square (全角空格). */
  FULL;

  public static Blank of(int codePoint) {
    return codePoint == 0x3000 ? FULL : WORD;
  }
}
