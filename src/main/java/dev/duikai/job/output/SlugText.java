package dev.duikai.job.output;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a plate's slug (版边说明): paper, day, pages, edition, standard, and a time if given.
 */
public final class SlugText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  private SlugText() {}

  /** The slug of a file. */
  public static String of(Issue issue, PlateFile file, PressOrder order) {
    String pages = file.pages().stream().map(SlugText::page).collect(Collectors.joining(" + "));
    String time = order.time().map(moment -> "  " + TIME.format(moment)).orElse("");
    return issue.paper()
        + "  "
        + issue.date()
        + "  "
        + pages
        + "  edition "
        + order.edition()
        + "  "
        + order.standard().pdfx().orElse("")
        + time;
  }

  private static String page(PageCopy page) {
    return page.name() + " (page " + page.page() + ")";
  }
}
