package dev.duikai.grammar.pattern;

import java.util.Optional;

/**
 * How a page is named in a text, written by an example: {@code 第一版}, {@code 第1版}, {@code A1版},
 * {@code 1版}.
 */
public final class PageNumberPattern {

  private static final String DIGITS = "零一二三四五六七八九";

  private enum Form {
    CHINESE,
    DIGITS,
    NAME
  }

  private final String before;
  private final Form form;
  private final String after;

  private PageNumberPattern(String before, Form form, String after) {
    this.before = before;
    this.form = form;
    this.after = after;
  }

  /** Reads an example; none where it holds no page number or name. */
  public static Optional<PageNumberPattern> of(String example) {
    int start = 0;
    while (start < example.length() && !sign(example.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < example.length() && sign(example.charAt(end))) {
      end++;
    }
    if (start == end) {
      return Optional.empty();
    }
    Form form = formOf(example.substring(start, end));
    return Optional.of(
        new PageNumberPattern(example.substring(0, start), form, example.substring(end)));
  }

  private static boolean sign(char c) {
    return asciiLetter(c) || c >= '0' && c <= '9' || DIGITS.indexOf(c) >= 0 || c == '十';
  }

  private static boolean asciiLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static Form formOf(String number) {
    char first = number.charAt(0);
    if (asciiLetter(first)) {
      return Form.NAME;
    }
    return first >= '0' && first <= '9' ? Form.DIGITS : Form.CHINESE;
  }

  /**
   * The text for a page.
   *
   * @param number the page's number, from 1
   * @param name what readers call it, such as {@code A01}; leading zeros are not printed
   */
  public String text(int number, String name) {
    String shown =
        switch (form) {
          case CHINESE -> chinese(number);
          case DIGITS -> Integer.toString(number);
          case NAME -> withoutZeros(name);
        };
    return before + shown + after;
  }

  /** A number from 1 to 99 in Chinese numerals; digits beyond. */
  public static String chinese(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
    return ones == 0 ? head : head + DIGITS.charAt(ones);
  }

  /** {@code A01} as {@code A1}, {@code 08} as {@code 8}. */
  public static String withoutZeros(String name) {
    return name.replaceAll("(?<![0-9])0+(?=[0-9])", "");
  }
}
