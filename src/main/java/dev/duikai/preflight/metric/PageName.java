package dev.duikai.preflight.metric;

import dev.duikai.preflight.anatomy.Anatomy;
import dev.duikai.preflight.line.Run;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page calls itself, and what other pages call it. */
public final class PageName {

  private static final Pattern NAME = Pattern.compile("^第?([A-Z]?\\d{1,3})版?$");
  private static final Pattern CHINESE = Pattern.compile("^第?([一二三四五六七八九十百]{1,5})版$");
  private static final Pattern DIGITS = Pattern.compile("^第?([A-Z]?)(\\d{1,3})版$");
  private static final String NUMERALS = "一二三四五六七八九";

  /** Type of the page's number is larger than the body by this share. */
  private static final double LARGER = 1.15;

  private PageName() {}

  /** The page's name in its folio, such as A02; 1 on a front; empty where it has none. */
  public static String of(Anatomy anatomy) {
    if (anatomy.furniture().front()) {
      return "1";
    }
    int least = (int) (LARGER * anatomy.body().size().units());
    return anatomy.furniture().folio().stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.size().units() >= least)
        .map(Run::text)
        .map(text -> NAME.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("");
  }

  /** Whether a reference such as 第二版 or A2版 means a page of this name. */
  static boolean means(String reference, String name) {
    Matcher digits = DIGITS.matcher(reference);
    if (digits.matches()) {
      String letter = digits.group(1);
      return number(name) == Integer.parseInt(digits.group(2))
          && (letter.isEmpty() || name.startsWith(letter) || name.equals("1"));
    }
    Matcher chinese = CHINESE.matcher(reference);
    return chinese.matches() && number(name) == numeral(chinese.group(1));
  }

  private static int number(String name) {
    String digits = name.replaceAll("\\D", "");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }

  /** A Chinese numeral under a hundred. */
  static int numeral(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return NUMERALS.indexOf(text) + 1;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(text.charAt(0)) + 1;
    String ones = text.substring(ten + 1);
    return tens * 10 + (ones.isEmpty() ? 0 : NUMERALS.indexOf(ones) + 1);
  }
}
