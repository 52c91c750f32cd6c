package dev.duikai.compose.item;

/**
 * Whether a curly quotation mark is Latin where it stands: among Latin letters it is, beside Han or
 * a mark of Han text it isn't (CLREQ 3.1.2); the code point alone doesn't say.
 */
final class LatinQuotes {

  /** How far to look past blanks and other quotation marks. */
  private static final int LOOK = 5;

  private LatinQuotes() {}

  static boolean quote(int c) {
    return c == '“' || c == '”' || c == '‘' || c == '’';
  }

  /**
   * Blanks and other quotation marks are looked past; at an end of the text the other side says.
   */
  public static boolean latin(int[] text, int at) {
    int before = seen(text, at, -1);
    int after = seen(text, at, 1);
    if (before < 0 && after < 0) {
      return false;
    }
    if (before < 0 || after < 0) {
      return latinLetter(Math.max(before, after)) && pure(text);
    }
    return latinLetter(before) && latinLetter(after);
  }

  /** The next character on one side that says something; below zero where there is none. */
  private static int seen(int[] text, int at, int step) {
    int i = at + step;
    int end = at + LOOK * step;
    while (i != end && i >= 0 && i < text.length && (text[i] == ' ' || quote(text[i]))) {
      i += step;
    }
    return i >= 0 && i < text.length ? text[i] : -1;
  }

  private static boolean latinLetter(int c) {
    return c < 0x2000 && CharClasses.of(c) == CharClass.LATIN;
  }

  private static boolean pure(int[] text) {
    for (int c : text) {
      if (CharClasses.of(c) == CharClass.HAN && c > 0x2000) {
        return false;
      }
    }
    return true;
  }
}
