package dev.duikai.compose.head;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a head may be broken without hurting its sense: between words, not inside quotations,
 * titles, numbers or names in brackets (page-look section 4, 标题移行).
 */
final class SenseBreaks {

  /** A place between two characters and how bad a break there is; 0 is a natural pause. */
  record Break(int at, int badness) {}

  private static final String NO_START = "的了着等、，。；：！？”’）》】〉」』%％‰℃·～—…";
  private static final String NO_END = "“‘（《【〈「『第和与及在把被将对向从为是个";
  private static final String OPEN = "“‘（《【〈「『";
  private static final String CLOSE = "”’）》】〉」』";
  private static final String PAUSE = "，；：！？。 　”》";

  private SenseBreaks() {}

  /** The places where the text may be broken, in order. */
  static List<Break> of(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    words.setText(text);
    List<Break> breaks = new ArrayList<>();
    List<Integer> bounds = bounds(words);
    for (int at = 1; at < text.length(); at++) {
      if (Character.isLowSurrogate(text.charAt(at)) || !bounds.contains(at)) {
        continue;
      }
      int badness = badness(text, at) + lonely(bounds, text, at);
      if (badness < 1000) {
        breaks.add(new Break(at, badness));
      }
    }
    return breaks;
  }

  private static int badness(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (after == ' ' || after == '　') {
      return 1000;
    }
    if (before == ' ' || before == '　') {
      return 0;
    }
    if (latin(before) && latin(after)) {
      return 1000;
    }
    if (NO_START.indexOf(after) >= 0 || OPEN.indexOf(before) >= 0) {
      return 1000;
    }
    int badness = 10;
    if (PAUSE.indexOf(before) >= 0 || before == '、') {
      badness = 2;
    }
    if (NO_END.indexOf(before) >= 0) {
      badness += 30;
    }
    if (Character.isDigit(before)) {
      badness += 60;
    }
    return badness + (inside(text, at) ? 50 : 0);
  }

  private static List<Integer> bounds(BreakIterator words) {
    List<Integer> bounds = new ArrayList<>();
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      bounds.add(at);
    }
    return bounds;
  }

  /** A word of one character beside the break mostly belongs to what lies beyond it. */
  private static int lonely(List<Integer> bounds, String text, int at) {
    int i = bounds.indexOf(at);
    int before = at - bounds.get(i - 1);
    int after = bounds.get(i + 1) - at;
    boolean word = Character.isIdeographic(text.charAt(at - 1));
    boolean next = at < text.length() && Character.isIdeographic(text.charAt(at));
    return (word && before == 1 ? 14 : 0) + (next && after == 1 ? 8 : 0);
  }

  private static boolean latin(char c) {
    return c < 0x80 && c > ' ';
  }

  private static boolean inside(String text, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(text.charAt(i)) >= 0) {
        depth--;
      }
    }
    return depth > 0;
  }
}
