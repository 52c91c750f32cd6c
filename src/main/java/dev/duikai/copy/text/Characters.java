package dev.duikai.copy.text;

/** The kinds of characters that reading and normalising tell apart. */
public final class Characters {

  private static final String CLOSERS = "”’）」』】》〉〕］)]\"'";

  private Characters() {}

  /** Whether a character leaves a trace on paper. */
  public static boolean isInk(int codePoint) {
    return !isSpace(codePoint) && !isInvisible(codePoint);
  }

  /** White space of any width. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Marks without any width that come along when text is pasted. */
  public static boolean isInvisible(int codePoint) {
    return (codePoint >= 0x200B && codePoint <= 0x200F)
        || codePoint == 0x2060
        || codePoint == 0x00AD
        || codePoint == 0xFEFF;
  }

  /** A Chinese character (汉字), those beyond the basic plane and 〇 among them. */
  public static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  /** A letter or digit of ASCII. */
  public static boolean isAsciiWord(int codePoint) {
    return isAsciiLetter(codePoint) || (codePoint >= '0' && codePoint <= '9');
  }

  /** A letter of ASCII. */
  public static boolean isAsciiLetter(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
  }

  /** A mark that ends a sentence (句末点号). */
  public static boolean isFinalStop(int codePoint) {
    return "。！？…!?".indexOf(codePoint) >= 0;
  }

  /** A bracket or quotation mark that closes; it may stand behind a final stop. */
  public static boolean isCloser(int codePoint) {
    return CLOSERS.indexOf(codePoint) >= 0;
  }
}
