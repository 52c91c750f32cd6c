package dev.duikai.bench;

import dev.duikai.job.Outcome;
import dev.duikai.job.report.PageEntry;
import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.audit.PageAudit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Set A: the pages made by hand, the samples, and the constructs that stand on them. */
final class SetA {

  private static final List<String> SAMPLES = List.of("city-daily", "first-page", "tabloid");

  private SetA() {}

  static String run(PrintShop shop, Consumer<String> log) {
    Map<Construct, List<String>> found = new EnumMap<>(Construct.class);
    StringBuilder text = new StringBuilder("set A, the samples: pages, open, clean by the audit\n");
    for (String sample : SAMPLES) {
      Path out = shop.work().resolve("a").resolve(sample);
      Outcome outcome = shop.print(shop.home().resolve("samples").resolve(sample), out);
      AuditReport audit = PageAudit.of(List.copyOf(outcome.files().values()));
      outcome.pages().forEach(page -> constructs(found, sample, page));
      String line =
          String.format(
              Locale.ROOT,
              "  %-34s %4d %4d %4d%n",
              sample,
              outcome.pages().size(),
              outcome.missing().size(),
              audit.cleanPages());
      text.append(line);
      log.accept(line.stripTrailing());
    }
    for (Construct construct : Construct.values()) {
      List<String> pages = found.getOrDefault(construct, List.of());
      String where = pages.isEmpty() ? "on no page" : String.join(", ", pages);
      text.append("  ").append(construct.words()).append(": ").append(where).append('\n');
    }
    return text.toString();
  }

  private static void constructs(
      Map<Construct, List<String>> found, String sample, PageEntry page) {
    for (Construct construct : Construct.values()) {
      if (construct.on(page.locked().plan())) {
        found.computeIfAbsent(construct, c -> new ArrayList<>()).add(sample + " " + page.name());
      }
    }
  }
}
