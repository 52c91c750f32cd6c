package dev.duikai.bench;

import dev.duikai.job.Outcome;
import dev.duikai.notice.Level;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.audit.PageAudit;

import dev.duikai.preflight.verdict.PageVerdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Set A: thirteen issues made by hand, one for each construct, printed and audited. */
final class SetA {

  private static final double SECOND = 1e9;

  private SetA() {}

  static String run(PrintShop shop, Consumer<String> log) {
    List<String> lines = new ArrayList<>();
    lines.add("set A, by hand: construct, found, closed, faults on the PDFs, seconds to print");
    for (HandMade issue : HandMade.all()) {
      lines.add(line(issue, shop));
      log.accept(lines.getLast());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(HandMade issue, PrintShop shop) {
    Path folder = issue.write(shop.home(), shop.work().resolve("a"));
    long start = System.nanoTime();
    Outcome outcome = shop.print(folder);
    double seconds = (System.nanoTime() - start) / SECOND;
    boolean found =
        issue.construct().on(outcome.pages().stream().map(p -> p.locked().plan()).toList());
    AuditReport audit = PageAudit.of(List.copyOf(outcome.files().values()));
    return String.format(
        Locale.ROOT,
        "  %-36s %-6s %-6s %5.1f  %s",
        issue.construct().words(),
        found ? "found" : "ABSENT",
        outcome.missing().isEmpty() ? "closed" : "OPEN",
        seconds,
        faults(audit));
  }

  private static String faults(AuditReport audit) {
    String named =
        audit.pages().stream()
            .map(PageVerdict::violations)
            .flatMap(List::stream)
            .filter(v -> v.level() != Level.NOTICE)
            .map(v -> v.taboo().id())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "clean" : named;
  }
}
