package dev.duikai.preflight.board;

/** What prints in a cell of one column and one line. */
public enum Use {
  WHITE,
  HEAD,
  TEXT,
  PICTURE,
  /** Advertisements, nameplate, guide, the insets of boxes. */
  OTHER
}
