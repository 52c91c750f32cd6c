package dev.duikai.compose.item;

/**
 * Characters that stand on the one before them and take no room: combining marks, and what leaves
 * no ink, such as the controls of writing direction and variation selectors. No line breaks before
 * them (CLREQ 3.1.3; UAX #14, CM and ZWJ).
 */
final class Attached {

  private Attached() {}

  static boolean is(int c) {
    return invisible(c) || combining(c);
  }

  static boolean invisible(int c) {
    return Character.getType(c) == Character.FORMAT || selector(c);
  }

  private static boolean selector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** Marks such as an accent or a 浊点 that are written over another character. */
  static boolean combining(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          !selector(c);
      default -> false;
    };
  }
}
