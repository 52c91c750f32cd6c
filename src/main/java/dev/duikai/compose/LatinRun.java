package dev.duikai.compose;

import java.util.ArrayList;
import java.util.List;

/** Words, numbers and addresses: what of Latin text stays in one piece. */
final class LatinRun {

  private LatinRun() {}

  /** The end of the run of letters, digits and inner signs that starts here. */
  static int end(int[] text, int start) {
    int end = start + 1;
    while (end < text.length && belongs(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean belongs(int[] text, int at) {
    int c = text[at];
    if (CharClasses.of(c) == CharClass.LATIN) {
      return true;
    }
    return c == '%' ? false : c == '/' && joins(text, at);
  }

  /** Whether a solidus stands inside an address or a fraction rather than between two words. */
  static boolean joins(int[] text, int at) {
    if (at == 0 || at + 1 >= text.length) {
      return false;
    }
    return CharClasses.of(text[at - 1]) == CharClass.LATIN
        && CharClasses.of(text[at + 1]) == CharClass.LATIN;
  }

  /** The parts of a run between which an address may be broken; one part if it is none. */
  static List<int[]> parts(int[] text, int start, int end) {
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
    return run.contains("://") || run.startsWith("www.") || run.indexOf('@') > 0;
  }
}
