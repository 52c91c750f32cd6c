package dev.duikai.notice;

/** The form in which a notice is shown on a terminal. */
public final class NoticeText {

  private NoticeText() {}

  /**
   * {@code file:line:column: what is wrong}, then the offending line with a caret, then the hint,
   * each where it is known.
   */
  public static String of(Notice notice) {
    StringBuilder text = new StringBuilder();
    notice.place().ifPresent(place -> text.append(place).append(": "));
    if (notice.level() != Level.ERROR) {
      text.append(notice.level().label()).append(": ");
    }
    if (notice.place().isEmpty()) {
      notice.page().ifPresent(page -> text.append("page ").append(page).append(": "));
      notice.story().ifPresent(story -> text.append(story).append(": "));
    }
    text.append(notice.message());
    notice.place().ifPresent(place -> appendExcerpt(text, place));
    notice.hint().ifPresent(hint -> text.append("\n  hint: ").append(hint));
    return text.toString();
  }

  private static void appendExcerpt(StringBuilder text, Place place) {
    if (place.excerpt().isBlank() || place.column() < 1) {
      return;
    }
    String line = place.excerpt();
    text.append("\n  ").append(line.replace('\t', ' ')).append("\n  ");
    line.codePoints().limit(place.column() - 1).forEach(c -> text.append(wide(c) ? "  " : " "));
    text.append('^');
  }

  private static boolean wide(int codePoint) {
    return codePoint >= 0x2E80 && codePoint != 0xFEFF;
  }
}
