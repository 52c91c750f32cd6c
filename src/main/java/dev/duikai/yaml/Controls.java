package dev.duikai.yaml;

/** Characters that no text of a newspaper holds. */
final class Controls {

  private Controls() {}

  /** Whether a character is a control other than tab and line ends, or no character at all. */
  static boolean refused(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c >= 0x7F && c < 0xA0 && c != 0x85
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  /** Whether a text holds half of a surrogate pair. */
  static boolean halfPair(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
