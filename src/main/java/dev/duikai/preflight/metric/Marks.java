package dev.duikai.preflight.metric;

import dev.duikai.preflight.page.Glyph;

/** What punctuation may do, by GB/T 15834 and the custom of newspapers. */
public final class Marks {

  private static final String CLOSING = "，。、；：！？”’）】》〉」』〕〗．";
  private static final String NO_START = CLOSING + "%．·～,.;:!?)]}％‰℃";
  private static final String OPENING = "“‘（【《〈「『〔〖";
  private static final String NO_END = OPENING + "([{￥$";
  private static final String ENDS_SENTENCE = "。！？…”’）》」』；：.!?)";
  private static final String FULL_STOP = "。！？…”’";

  private Marks() {}

  /** Whether no line may begin with it (避头). */
  public static boolean mayNotStart(String text) {
    return NO_START.contains(text);
  }

  /** Whether no line may end with it (避尾). */
  public static boolean mayNotEnd(String text) {
    return NO_END.contains(text);
  }

  /** Whether its ink fills the left half of its em only. */
  public static boolean closing(String text) {
    return CLOSING.contains(text);
  }

  /** Whether its ink fills the right half of its em only. */
  public static boolean opening(String text) {
    return OPENING.contains(text);
  }

  /** Whether it is punctuation. */
  public static boolean any(String text) {
    return NO_START.contains(text) || NO_END.contains(text) || "—…–".contains(text);
  }

  /** Whether a story may end with it. */
  public static boolean endsText(String text) {
    return ENDS_SENTENCE.contains(text);
  }

  /** Whether a sentence ends with it. */
  public static boolean endsSentence(String text) {
    return FULL_STOP.contains(text);
  }

  /** Whether it is as wide as a Chinese character by its nature. */
  public static boolean wide(Glyph glyph) {
    return glyph.text().codePointAt(0) >= 0x2E80;
  }

  /** Whether it is a digit of ASCII. */
  public static boolean digit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** Whether it is a letter of ASCII. */
  public static boolean letter(String text) {
    char c = text.charAt(0);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
