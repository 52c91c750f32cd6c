package dev.duikai.compose.head;

/** The parts of a head, top to bottom. */
public enum HeadPart {
  /** The column that a story belongs to (栏目). */
  LABEL,
  /** The series that it belongs to (系列). */
  SERIES,
  /** The line above the main head (引题). */
  KICKER,
  /** The main head (主题). */
  MAIN,
  /** The lines under it (副题). */
  DECK,
  /** The line that names the writer (署名). */
  BYLINE,
  /** The line that says where the story began (上接). */
  JUMP_IN
}
