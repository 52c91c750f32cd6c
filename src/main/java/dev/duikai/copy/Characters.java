package dev.duikai.copy;

/** The kinds of characters that reading and normalising tell apart. */
public final class Characters {

  private Characters() {}

  /** Whether a character leaves a trace on paper. */
  public static boolean isInk(int codePoint) {
    return !isSpace(codePoint);
  }

  /** White space of any width, and the marks that have none. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || (codePoint >= 0x200B && codePoint <= 0x200D)
        || codePoint == 0x2060
        || codePoint == 0xFEFF;
  }

  /** A Chinese character (汉字), those beyond the basic plane and 〇 among them. */
  public static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  /** A letter or digit of ASCII. */
  public static boolean isAsciiWord(int codePoint) {
    return isAsciiDigit(codePoint) || isAsciiLetter(codePoint);
  }

  static boolean isAsciiDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  static boolean isAsciiLetter(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
  }
}
