package dev.duikai.compose.head;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a head may be broken without hurting its sense: between words, not inside quotations,
 * titles, numbers or names (page-look section 4, 标题移行).
 */
final class SenseBreaks {

  /** A place between two characters and how bad a break there is; 0 is a natural pause. */
  record Break(int at, int badness) {}

  /** No break at all. */
  static final int NEVER = 1000;

  private static final int PLAIN = 16;
  private static final int TORN_NAME = 55;
  private static final int TORN_WORD = 50;
  private static final int TORN_PAIR = 40;
  private static final int TORN_QUOTE = 60;

  /** A quotation or a title of no more characters than this is never torn. */
  private static final int SHORT_QUOTE = 10;

  private static final int AFTER_FORWARD = 60;
  private static final int AFTER_VERB = 20;
  private static final int AFTER_COUNT = 24;

  private static final int AFTER_NUMBER = 30;
  private static final int GOOD_START = -12;

  private static final String NO_START = "、，。；：！？”’）》】〉」』%％‰℃·～—…";
  private static final String OPEN = "“‘（《【〈「『";
  private static final String CLOSE = "”’）》】〉」』";
  private static final String REACH = "到至成出给";
  private static final String SEAT = "省市县区镇乡村";
  private static final String PAUSE = "，；：！？。";

  private final List<String> words;

  private SenseBreaks(List<String> words) {
    this.words = words;
  }

  /** The places where the text may be broken, in order. */
  static List<Break> of(String text) {
    SenseBreaks breaks = new SenseBreaks(HeadWords.of(text));
    List<Break> places = new ArrayList<>();
    int at = 0;
    int quoteEnd = 0;
    boolean inShort = false;
    for (int i = 1; i < breaks.words.size(); i++) {
      String before = breaks.words.get(i - 1);
      at += before.length();
      if (OPEN.contains(before) && at > quoteEnd) {
        quoteEnd = closing(text, at);
        inShort = quoteEnd - at <= SHORT_QUOTE;
      }
      boolean torn = at <= quoteEnd;
      int badness = breaks.badness(i) + (torn ? inShort ? NEVER : TORN_QUOTE : 0);
      if (badness < NEVER) {
        places.add(new Break(at, badness));
      }
    }
    return places;
  }

  /** Where the quotation closes that opens before this place, itself where it never does. */
  private static int closing(String text, int from) {
    int close = CLOSE.charAt(OPEN.indexOf(text.charAt(from - 1)));
    return Math.max(from - 1, text.indexOf(close, from));
  }

  /** How bad a break before word {@code i} is. */
  private int badness(int i) {
    String a = words.get(i - 1);
    String b = words.get(i);
    if (b.isBlank() || NO_START.contains(b) || OPEN.contains(a)) {
      return NEVER;
    }
    if (HeadLexicon.is(HeadLexicon.Kind.PARTICLE, b)) {
      return NEVER;
    }
    if (HeadWords.number(a) && Character.isDigit(a.charAt(a.length() - 1)) && lone(b) && han(b)) {
      return NEVER;
    }
    if (a.isBlank()) {
      return 0;
    }
    if (PAUSE.contains(a)) {
      return 1;
    }
    if (a.equals("、")) {
      return 10;
    }
    return Math.max(2, PLAIN + before(i) + after(i) + pair(i));
  }

  /** What the line that ends here ends on. */
  private int before(int i) {
    String a = words.get(i - 1);
    if (HeadLexicon.is(HeadLexicon.Kind.FORWARD, a)) {
      return AFTER_FORWARD;
    }
    if (HeadWords.counted(a) && han(words.get(i))) {
      return AFTER_COUNT;
    }
    if (HeadWords.number(a)) {
      return AFTER_NUMBER;
    }
    if (i > 1 && SEAT.contains(a) && verb(words.get(i - 2))) {
      return AFTER_FORWARD;
    }
    if (HeadLexicon.is(HeadLexicon.Kind.VERB, a)) {
      return AFTER_VERB;
    }
    return a.equals("的") ? 6 : CLOSE.contains(a) ? -3 : 0;
  }

  /** What the next line begins with. */
  private int after(int i) {
    String b = words.get(i);
    if (HeadLexicon.is(HeadLexicon.Kind.OPENER, b) || OPEN.contains(b)) {
      return HeadLexicon.is(HeadLexicon.Kind.FORWARD, words.get(i - 1)) ? 0 : GOOD_START;
    }
    return HeadLexicon.is(HeadLexicon.Kind.VERB, b) ? GOOD_START : 0;
  }

  /** What binds the two words to each other: names, compounds that the segmenter tore. */
  private int pair(int i) {
    String a = words.get(i - 1);
    String b = words.get(i);
    if (name(i)) {
      return TORN_NAME;
    }
    if (CLOSE.contains(a) && lone(b) && (back(b) || place(b))) {
      return TORN_WORD;
    }
    if (!han(a) || !han(b)) {
      return 0;
    }
    if (verb(a) && REACH.contains(b)) {
      return TORN_WORD;
    }
    boolean lone = lone(a);
    boolean followed = i + 1 < words.size() && lone(words.get(i + 1));
    boolean opens =
        HeadLexicon.is(HeadLexicon.Kind.OPENER, b) || (verb(b) && !followed && !lone(a));
    boolean next = lone(b) && !opens;
    if (next && !(SEAT.contains(b) && verb(a)) && back(b)) {
      return TORN_WORD;
    }
    if (next && place(b) && !followed) {
      return TORN_WORD;
    }
    if (lone && next) {
      return loneBefore(i) % 2 == 0 ? TORN_PAIR : 25;
    }
    if (lone && back(a) && loneBefore(i) == 0 && i > 1) {
      return 0;
    }
    return lone ? 20 : next ? 10 : 0;
  }

  /** How many lone words stand in a row before the word before this place. */
  private int loneBefore(int i) {
    int n = 0;
    while (i - 2 - n >= 0 && lone(words.get(i - 2 - n)) && han(words.get(i - 2 - n))) {
      n++;
    }
    return n;
  }

  /** Whether the place lies inside a surname and a given name of one or two characters. */
  private boolean name(int i) {
    String a = words.get(i - 1);
    boolean surname = HeadLexicon.is(HeadLexicon.Kind.SURNAME, a);
    if (surname) {
      return han(words.get(i)) && words.get(i).length() <= 2 && !verb(words.get(i));
    }
    return i > 1
        && HeadLexicon.is(HeadLexicon.Kind.SURNAME, words.get(i - 2))
        && lone(a)
        && lone(words.get(i))
        && han(words.get(i))
        && !HeadLexicon.is(HeadLexicon.Kind.FORWARD, words.get(i));
  }

  private static boolean verb(String word) {
    return HeadLexicon.is(HeadLexicon.Kind.VERB, word);
  }

  private static boolean back(String word) {
    return HeadLexicon.is(HeadLexicon.Kind.BACK, word);
  }

  private static boolean place(String word) {
    return HeadLexicon.is(HeadLexicon.Kind.PLACE, word);
  }

  private static boolean lone(String word) {
    return word.length() == 1;
  }

  private static boolean han(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }
}
