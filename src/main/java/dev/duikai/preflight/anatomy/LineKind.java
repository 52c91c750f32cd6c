package dev.duikai.preflight.anatomy;

/** What a line outside furniture and advertisements is. */
enum LineKind {
  /** Display type, or a label or series line over it. */
  HEAD,
  BYLINE,
  JUMP_IN,
  TEXT,
  SUBHEAD,
  JUMP_OUT,
  CAPTION
}
