package dev.duikai.copy.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings typed text into the form in which a Chinese paper sets it: full-width punctuation (全角标点)
 * and no stray white space. Wording is never touched.
 */
public final class Normaliser {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:https?|ftp)://|www\\.)(?:(?:[\\x21-\\x27\\x2A-\\x7E]|PAIR)*(?:[\\w/]|PAIR))"
                  .replace("PAIR", "\\([\\x21-\\x27\\x2A-\\x7E]*\\)")
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final String HALF = ",:;!?()";
  private static final String FULL = "，：；！？（）";

  private Normaliser() {}

  /** A text that stands on one line, such as a head: tidied, then with full-width punctuation. */
  public static String line(String text) {
    return punctuation(tidy(text));
  }

  /**
   * The text with full-width marks for half-width ones, character for character: {@code , : ; ! ?}
   * and brackets unless they stand among ASCII letters and digits, in a number or in an address; a
   * full stop only after a Chinese character.
   */
  public static String punctuation(String text) {
    char[] marks = text.toCharArray();
    BitSet kept = addresses(text);
    Brackets.keptHalfWidth(text, kept);
    for (int i = 0; i < marks.length; i++) {
      int mark = HALF.indexOf(text.charAt(i));
      if (mark >= 0 && !kept.get(i) && (isBracket(text.charAt(i)) || !standsInAscii(text, i))) {
        marks[i] = FULL.charAt(mark);
      } else if (endsHanSentence(text, i)) {
        marks[i] = '。';
      }
    }
    return new String(marks);
  }

  /** The text without white space at its ends, with single spaces, without invisible marks. */
  public static String tidy(String text) {
    StringBuilder tidy = new StringBuilder();
    for (int index : kept(text)) {
      tidy.append(tidy(text.charAt(index)));
    }
    return tidy.toString();
  }

  /** What a character becomes when text is tidied: white space but 　 becomes a plain space. */
  public static char tidy(char c) {
    return c != '　' && Characters.isSpace(c) ? ' ' : c;
  }

  /**
   * The indexes of the characters that stay when a text is tidied. A line break stays, as a space,
   * only between two characters of ASCII; between Chinese characters the lines simply join.
   */
  public static int[] kept(String text) {
    int[] kept = new int[text.length()];
    int count = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      next = i + 1;
      if (Characters.isInvisible(text.charAt(i))) {
        continue;
      }
      if (Characters.isSpace(text.charAt(i))) {
        next = endOfSpace(text, i);
        if (count == 0 || next == text.length() || joins(text, i, next)) {
          continue;
        }
      }
      kept[count++] = i;
    }
    return Arrays.copyOf(kept, count);
  }

  /** Where the first straight quotation mark stands; an apostrophe inside a word is none. */
  public static OptionalInt straightQuote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || (c == '\'' && !(isWord(text, i - 1) && isWord(text, i + 1)))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static int endOfSpace(String text, int from) {
    int end = from;
    while (end < text.length() && !Characters.isInk(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(String text, int from, int to) {
    return text.substring(from, to).indexOf('\n') >= 0
        && !(endsInAscii(text, from) && text.charAt(to) < 0x80);
  }

  /** Whether the word before a place is of ASCII; a half-width mark alone may be typed Chinese. */
  private static boolean endsInAscii(String text, int end) {
    return isWord(text, end - 1)
        || (text.charAt(end - 1) < 0x80 && end > 1 && text.charAt(end - 2) < 0x80);
  }

  private static BitSet addresses(String text) {
    BitSet inside = new BitSet();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      inside.set(address.start(), address.end());
    }
    return inside;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ')';
  }

  private static boolean standsInAscii(String text, int at) {
    if (isWord(text, at - 1) && isWord(text, at + 1)) {
      return true;
    }
    boolean spaced = isSpace(text, at + 1);
    if (text.charAt(at) == ':') {
      int before = isSpace(text, at - 1) && spaced ? at - 2 : at - 1;
      return (isDigit(text, before) || isPercent(text, before))
          && isDigit(text, spaced ? at + 2 : at + 1);
    }
    return spaced && isLetter(text, at - 1) && isLetter(text, at + 2);
  }

  private static boolean endsHanSentence(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && Characters.isHan(text.codePointBefore(at))
        && !(at + 1 < text.length() && text.charAt(at + 1) == '.');
  }

  private static boolean isWord(String text, int at) {
    return within(text, at) && Characters.isAsciiWord(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    return within(text, at) && Characters.isAsciiLetter(text.charAt(at));
  }

  private static boolean isDigit(String text, int at) {
    return within(text, at) && Character.isDigit(text.charAt(at));
  }

  private static boolean isPercent(String text, int at) {
    return within(text, at) && "%％‰°".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSpace(String text, int at) {
    return within(text, at) && Characters.isSpace(text.charAt(at));
  }

  private static boolean within(String text, int at) {
    return at >= 0 && at < text.length();
  }
}
