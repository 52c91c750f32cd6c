package dev.duikai.preflight.metric;

import dev.duikai.preflight.page.Glyph;

/** What punctuation may do, by GB/T 15834 and the custom of newspapers. */
final class Marks {

  private static final String CLOSING = "，。、；：！？”’）】》〉」』〕〗．";
  private static final String NO_START = CLOSING + "%．·～,.;:!?)]}％‰℃";
  private static final String OPENING = "“‘（【《〈「『〔〖";
  private static final String NO_END = OPENING + "([{￥$";
  private static final String ENDS_SENTENCE = "。！？…”’）》」』；：.!?)";
  private static final String FULL_STOP = "。！？…”’";

  private Marks() {}

  /** Whether no line may begin with it (避头). */
  static boolean mayNotStart(String text) {
    return NO_START.contains(text);
  }

  /** Whether no line may end with it (避尾). */
  static boolean mayNotEnd(String text) {
    return NO_END.contains(text);
  }

  /** Whether its ink fills the left half of its em only. */
  static boolean closing(String text) {
    return CLOSING.contains(text);
  }

  /** Whether its ink fills the right half of its em only. */
  static boolean opening(String text) {
    return OPENING.contains(text);
  }

  static boolean any(String text) {
    return NO_START.contains(text) || NO_END.contains(text) || "—…–".contains(text);
  }

  /** Whether a story may end with it. */
  static boolean endsText(String text) {
    return ENDS_SENTENCE.contains(text);
  }

  /** Whether a sentence ends with it. */
  static boolean endsSentence(String text) {
    return FULL_STOP.contains(text);
  }

  static boolean wide(Glyph glyph) {
    return glyph.text().codePointAt(0) >= 0x2E80;
  }

  static boolean digit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  static boolean letter(String text) {
    char c = text.charAt(0);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
