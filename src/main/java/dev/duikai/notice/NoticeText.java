package dev.duikai.notice;

import java.util.Arrays;

/** The form in which a notice is shown on a terminal. */
public final class NoticeText {

  /** Characters of a line that are shown, the caret among them. */
  private static final int SHOWN = 60;

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
    int[] line = place.excerpt().replace('\t', ' ').codePoints().toArray();
    int caret = Math.min(place.column() - 1, line.length);
    int from = Math.max(0, Math.min(caret - SHOWN / 2, line.length - SHOWN));
    int to = Math.min(line.length, from + SHOWN);
    String before = from > 0 ? "… " : "";
    text.append("\n  ").append(before).append(new String(line, from, to - from));
    text.append(to < line.length ? " …" : "").append("\n  ");
    text.append(" ".repeat(before.length()));
    Arrays.stream(line, from, caret).forEach(c -> text.append(wide(c) ? "  " : " "));
    text.append('^');
  }

  private static boolean wide(int codePoint) {
    return codePoint >= 0x2E80 && codePoint != 0xFEFF;
  }
}
