package dev.duikai.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What came of set C as a table. */
final class EditionTable {

  private EditionTable() {}

  /** One edition in one line. */
  static String line(PrintedEdition edition) {
    return String.format(
        Locale.ROOT,
        "  %-9s %5d %6d %6d %6d %10d %6d %6d %7.0f %% %8.1f",
        edition.recipe().name(),
        edition.extent(),
        edition.missing(),
        edition.recipe().jumps().size(),
        edition.jumps(),
        edition.unanswered(),
        edition.jumpFaults(),
        edition.textFaults(),
        100 * edition.audit().largestSkeletonShare(),
        edition.seconds());
  }

  /** All editions and their sums. */
  static String of(List<PrintedEdition> editions) {
    StringBuilder text = new StringBuilder("set C, " + editions.size() + " editions\n");
    text.append(
        "  edition   pages   open  asked  jumps unanswered faults  texts  skeleton  seconds\n");
    editions.forEach(edition -> text.append(line(edition)).append('\n'));
    text.append(
        String.format(
            Locale.ROOT,
            "  all       %5d %6d %6d %6d %10d %6d %6d%n",
            sum(editions, PrintedEdition::extent),
            sum(editions, PrintedEdition::missing),
            sum(editions, e -> e.recipe().jumps().size()),
            sum(editions, PrintedEdition::jumps),
            sum(editions, PrintedEdition::unanswered),
            sum(editions, PrintedEdition::jumpFaults),
            sum(editions, PrintedEdition::textFaults)));
    return text.toString();
  }

  private static int sum(List<PrintedEdition> editions, ToIntFunction<PrintedEdition> of) {
    return editions.stream().mapToInt(of).sum();
  }
}
