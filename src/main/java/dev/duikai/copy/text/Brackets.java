package dev.duikai.copy.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Round brackets in pairs: both marks of a pair have the same width. */
final class Brackets {

  private Brackets() {}

  /**
   * Adds the brackets that stay half-width: pairs with nothing but ASCII inside, one of whose marks
   * stands between two letters or digits of ASCII, and all in places that were kept already.
   */
  static void keptHalfWidth(String text, BitSet kept) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open.push(i);
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        int start = open.pop();
        if (c == ')' && text.charAt(start) == '(' && isAsciiPair(text, start, i)) {
          kept.set(start);
          kept.set(i);
        }
      }
    }
  }

  private static boolean isAsciiPair(String text, int start, int end) {
    return (amongWords(text, start) || amongWords(text, end))
        && text.substring(start, end).chars().allMatch(c -> c < 0x80);
  }

  private static boolean amongWords(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Characters.isAsciiWord(text.charAt(at - 1))
        && Characters.isAsciiWord(text.charAt(at + 1));
  }
}
