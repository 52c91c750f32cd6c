package dev.duikai.press.file;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as PDF writes it, such as {@code D:20260125030405+08'00'}, whatever the locale. */
final class PdfMoment {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);

  private PdfMoment() {}

  public static String of(OffsetDateTime moment) {
    int seconds = moment.getOffset().getTotalSeconds();
    int minutes = Math.abs(seconds) / 60;
    String offset =
        String.format(
            Locale.ROOT, "%s%02d'%02d'", seconds < 0 ? "-" : "+", minutes / 60, minutes % 60);
    return FORM.format(moment) + offset;
  }
}
