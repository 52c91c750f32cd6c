package dev.duikai.press.file;

/** Numbers as PDF writes them: decimal, without exponent, without idle zeros. */
public final class Numbers {

  private static final int ONE = 1000;

  private Numbers() {}

  /** A number given in thousandths, such as 12500 for {@code 12.5}. */
  public static String thousandths(long value) {
    if (value < 0) {
      return "-" + thousandths(-value);
    }
    long whole = value / ONE;
    int part = (int) (value % ONE);
    if (part == 0) {
      return Long.toString(whole);
    }
    String digits = Integer.toString(ONE + part).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return (whole == 0 ? "" : Long.toString(whole)) + "." + digits.substring(0, end);
  }

  /** A number to the nearest thousandth. */
  public static String of(double value) {
    return thousandths(Math.round(value * ONE));
  }
}
