package dev.duikai.compose.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words, numbers and addresses: what of Latin text stays in one piece. */
final class LatinRun {

  /** A name such as news.example.cn/page without anything before it. */
  private static final Pattern DOMAIN =
      Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.(com|cn|org|net|gov|edu)(/.*)?");

  private static final Pattern TELEPHONE = Pattern.compile("[0-9]{3,4}-[0-9]{7,8}");

  private static final int SHORT_NUMBER = 10;
  private static final int LONGEST_NAME = 200;

  private LatinRun() {}

  /** The end of the run of letters, digits and inner signs that starts here. */
  public static int end(int[] text, int start) {
    int end = start + 1;
    while (end < text.length && belongs(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean belongs(int[] text, int at) {
    int c = text[at];
    if (CharClasses.of(c) == CharClass.LATIN || Attached.is(c)) {
      return true;
    }
    return c == '/' ? joins(text, at) : LatinQuotes.quote(c) && LatinQuotes.latin(text, at);
  }

  /** Whether there is a letter in a run: then it is a word, else a number. */
  static boolean word(int[] text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isLetter(text[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a solidus stands inside an address or a fraction rather than between two words. */
  static boolean joins(int[] text, int at) {
    if (at == 0 || at + 1 >= text.length) {
      return false;
    }
    return latinOrSolidus(text[at - 1]) && latinOrSolidus(text[at + 1]);
  }

  private static boolean latinOrSolidus(int c) {
    return c == '/' || CharClasses.of(c) == CharClass.LATIN;
  }

  /** Whether a run is a telephone number with its area code. */
  static boolean telephone(int[] text, int start, int end) {
    return end - start > SHORT_NUMBER
        && end - start < LONGEST_NAME
        && TELEPHONE.matcher(new String(text, start, end - start)).matches();
  }

  /** The parts of a run between which it may be broken; one part if it is no address. */
  static List<int[]> parts(int[] text, int start, int end) {
    if (telephone(text, start, end)) {
      int number = start;
      while (text[number] != '-') {
        number++;
      }
      return List.of(new int[] {start, number + 1}, new int[] {number + 1, end});
    }
    if (!address(text, start, end)) {
      return List.of(new int[] {start, end});
    }
    List<int[]> parts = new ArrayList<>();
    int from = start;
    for (int at = start + 1; at < end; at++) {
      boolean after = text[at - 1] == '/' && text[at] != '/';
      boolean before = ".?&=-@".indexOf(text[at]) >= 0;
      if (after || before) {
        parts.add(new int[] {from, at});
        from = at;
      }
    }
    parts.add(new int[] {from, end});
    return parts;
  }

  private static boolean address(int[] text, int start, int end) {
    String run = new String(text, start, end - start);
    return run.contains("://")
        || run.startsWith("www.")
        || run.indexOf('@') > 0
        || (run.length() < LONGEST_NAME && DOMAIN.matcher(run).matches());
  }
}
