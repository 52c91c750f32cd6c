package dev.duikai.copy.raw;

import dev.duikai.copy.text.Normaliser;

/**
 * A block of a raw story, whole again.
 *
 * @param kind what it is
 * @param text its characters with the punctuation of the copy
 * @param number the line on which it begins
 */
record Piece(Kind kind, String text, int number) {

  enum Kind {
    TEXT,
    SUBHEAD,
    ITEM
  }

  /** Its characters as they go into the story file. */
  String set() {
    return Normaliser.line(text);
  }

  Piece withText(String other) {
    return new Piece(kind, other, number);
  }

  boolean isFinished() {
    return kind != Kind.TEXT && kind != Kind.ITEM || LineForms.isFinished(set());
  }
}
