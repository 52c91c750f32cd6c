package dev.duikai.compose.item;

/** How a character behaves in a line; the members stand in {@code classes.txt}. */
public enum CharClass {
  /** A full square: Han, kana and all that is neither a mark nor Latin. */
  HAN,
  /** A run of letters or digits in its own width. */
  LATIN,
  OPEN,
  CLOSE,
  COMMA,
  STOP,
  MIDDOT,
  DASH,
  ELLIPSIS,
  CONNECT,
  SLASH,
  PREFIX,
  SUFFIX;

  /** Whether the ink fills the left half of a square and the right half may go. */
  boolean trailing() {
    return this == CLOSE || this == COMMA || this == STOP;
  }

  /** Whether nothing stretches beside it: 连接号 and 分隔号. */
  boolean connects() {
    return this == CONNECT || this == SLASH;
  }

  /** Whether it is two squares long: —— and ……. */
  boolean isLong() {
    return this == DASH || this == ELLIPSIS;
  }

  /** Whether this is a mark of punctuation of any kind. */
  public boolean mark() {
    return ordinal() >= OPEN.ordinal() && ordinal() <= SLASH.ordinal();
  }
}
