package dev.duikai.compose.head;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts a head into words: ICU's dictionary, corrected by the words of the lexicon; numbers stay
 * with their units, dates and ordinals whole (标题移行: no word, no number torn).
 */
final class HeadWords {

  private static final String HAN_NUMBERS = "〇零一二三四五六七八九十百千万亿两几数半";

  /** What is numbered rather than counted: 3号线, 12号楼. */
  private static final String NUMBERED = "线楼院桥馆店井坝船车";

  private static final String DATES = "年月日时";

  private final String text;
  private final NavigableSet<Integer> bounds = new TreeSet<>();

  private HeadWords(String text) {
    this.text = text;
  }

  /** The words in order; blanks and marks are words of their own. */
  static List<String> of(String text) {
    HeadWords words = new HeadWords(text);
    words.dictionary();
    words.lexicon();
    words.numbers();
    return words.list();
  }

  private void dictionary() {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    words.setText(text);
    int from = words.first();
    bounds.add(from);
    for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
      bounds.add(at);
      if (HeadLexicon.is(HeadLexicon.Kind.CUT, text.substring(from, at))) {
        bounds.add(from + 1);
      }
      from = at;
    }
  }

  /** A known word stays whole, also where the dictionary cuts across its ends. */
  private void lexicon() {
    int at = 0;
    while (at < text.length()) {
      int whole = HeadLexicon.whole(text, at);
      if (whole > 0 && startsWord(at)) {
        bounds.subSet(at, false, at + whole, false).clear();
        bounds.add(at);
        bounds.add(at + whole);
        at += whole;
      } else {
        at++;
      }
    }
  }

  /** A word that begins inside one of the dictionary's counts only if it swallows the rest. */
  private boolean startsWord(int at) {
    if (bounds.contains(at)) {
      return true;
    }
    int from = bounds.floor(at);
    int to = bounds.higher(at);
    return to - from == 2 && HeadLexicon.whole(text, at) > to - at && at - from == 1;
  }

  private void numbers() {
    for (int at : List.copyOf(bounds)) {
      if (at > 0 && at < text.length() && unit(at)) {
        bounds.remove(at);
      }
    }
    for (int at : List.copyOf(bounds)) {
      if (at > 0 && at < text.length() && numberGoesOn(at)) {
        bounds.remove(at);
      }
    }
  }

  private boolean numberGoesOn(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean latin = latin(before) && latin(after);
    boolean date = "年月第".indexOf(before) >= 0 && Character.isDigit(after) && dated(at);
    boolean sign = Character.isDigit(before) && "%％‰℃".indexOf(after) >= 0;
    return latin || date || sign || (before == '第' && HAN_NUMBERS.indexOf(after) >= 0);
  }

  private boolean dated(int at) {
    return text.charAt(at - 1) == '第' || (at > 1 && Character.isDigit(text.charAt(at - 2)));
  }

  private boolean unit(int at) {
    String before = text.substring(bounds.lower(at), at);
    String after = text.substring(at, bounds.higher(at));
    char last = before.charAt(before.length() - 1);
    boolean counted =
        number(before) || (Character.isDigit(before.charAt(0)) && "万亿千百余多".indexOf(last) >= 0);
    boolean numbered = last == '号' && before.length() > 1 && NUMBERED.indexOf(after) >= 0;
    return numbered || (counted && HeadLexicon.is(HeadLexicon.Kind.UNIT, after));
  }

  /** Whether a word is a number, in digits or in Han. */
  static boolean number(String word) {
    String bare = word.startsWith("第") ? word.substring(1) : word;
    return !bare.isEmpty()
        && (Character.isDigit(bare.charAt(bare.length() - 1))
            || bare.chars().allMatch(c -> HAN_NUMBERS.indexOf(c) >= 0));
  }

  /** Whether a word is a number with its unit that counts what follows; a date does not. */
  static boolean counted(String word) {
    char first = word.charAt(0);
    return word.length() > 1
        && (Character.isDigit(first) || HAN_NUMBERS.indexOf(first) >= 0 || first == '第')
        && !number(word)
        && (DATES.indexOf(word.charAt(word.length() - 1)) < 0 || word.endsWith("小时"))
        && HeadLexicon.is(HeadLexicon.Kind.UNIT, word.substring(word.length() - 1));
  }

  private static boolean latin(char c) {
    return c < 0x80 && c > ' ';
  }

  private List<String> list() {
    List<String> words = new ArrayList<>();
    for (int at : bounds) {
      if (at < text.length()) {
        words.add(text.substring(at, bounds.higher(at)));
      }
    }
    return words;
  }
}
