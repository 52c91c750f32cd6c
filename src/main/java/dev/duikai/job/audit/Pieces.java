package dev.duikai.job.audit;

/** Looks for a text that may stand in several pieces. */
final class Pieces {

  /** A piece shorter than this may stand anywhere by chance. */
  private static final int SHORTEST = 4;

  private Pieces() {}

  /** How many characters of a text stand in none of its pieces. */
  static int missing(String text, String drawn) {
    if (drawn.contains(text)) {
      return 0;
    }
    int missing = 0;
    int at = 0;
    while (at < text.length()) {
      int piece = longest(text, at, drawn);
      if (piece >= Math.min(SHORTEST, text.length() - at)) {
        at += piece;
      } else {
        missing++;
        at++;
      }
    }
    return missing;
  }

  /** The length of the longest piece from a place on that stands somewhere. */
  private static int longest(String text, int from, String drawn) {
    int low = 0;
    int high = text.length() - from;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (drawn.contains(text.substring(from, from + middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** How often a text stands in another. */
  static int count(String text, String drawn) {
    int count = 0;
    for (int at = drawn.indexOf(text); at >= 0; at = drawn.indexOf(text, at + text.length())) {
      count++;
    }
    return count;
  }
}
