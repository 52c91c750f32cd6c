package dev.duikai.job.output;

import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** The files that an order makes of an issue. */
public final class PlateFiles {

  private PlateFiles() {}

  /**
   * The files that show at least one of the pages that are wanted.
   *
   * @throws InputException where the pages can't be paired as ordered, or two files would get one
   *     name
   */
  public static List<PlateFile> of(Issue issue, PressOrder order, IntPredicate wanted) {
    List<PlateFile> all =
        plates(issue, order.spread()).stream()
            .map(pages -> pages.stream().map(number -> page(issue, number)).toList())
            .map(pages -> new PlateFile(order.name().name(issue, pages, order.edition()), pages))
            .toList();
    distinct(all, order.name());
    return all.stream().filter(file -> file.numbers().stream().anyMatch(wanted::test)).toList();
  }

  private static List<List<Integer>> plates(Issue issue, Spread spread) {
    try {
      return spread.plates(issue.pages().stream().map(PageCopy::page).sorted().toList());
    } catch (IllegalArgumentException e) {
      throw InputException.of(
          Notice.error("command-line", "--spread: " + e.getMessage())
              .hint("--spread takes " + Spread.FORMS));
    }
  }

  private static PageCopy page(Issue issue, int number) {
    return issue.pages().stream().filter(p -> p.page() == number).findFirst().orElseThrow();
  }

  private static void distinct(List<PlateFile> files, NamePattern pattern) {
    Map<String, PlateFile> byName = new LinkedHashMap<>();
    for (PlateFile file : files) {
      PlateFile other = byName.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file);
      if (other != null) {
        String both = other.numbers() + " and " + file.numbers();
        throw InputException.of(
            Notice.error(
                    "command-line",
                    "--name \"" + pattern.text() + "\" gives pages " + both + " the same name")
                .hint("put {page:02} or {name} into it"));
      }
    }
  }
}
