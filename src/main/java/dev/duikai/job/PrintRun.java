package dev.duikai.job;

import dev.duikai.job.finding.PagePreflight;
import dev.duikai.job.finding.PrintLimits;
import dev.duikai.job.output.PlateFile;
import dev.duikai.job.output.PlatePrinter;
import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.Notice;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Prints plate after plate, and keeps what was written and what is to be said. */
final class PrintRun {

  private final PlatePrinter printer;
  private final Stopwatch watch;
  private final ReportMaker report;
  private final Flavour flavour;
  private final List<Notice> findings;
  private final SequencedMap<Integer, Path> files = new LinkedHashMap<>();

  PrintRun(
      PlatePrinter printer,
      Flavour flavour,
      Stopwatch watch,
      ReportMaker report,
      List<Notice> findings) {
    this.flavour = flavour;
    this.printer = printer;
    this.watch = watch;
    this.report = report;
    this.findings = new ArrayList<>(findings);
  }

  /** Prints a plate if all its pages were made and are fit for the plant. */
  void plate(PlateFile plate, List<PageEntry> entries, int edition) {
    List<PageEntry> on =
        plate.numbers().stream()
            .flatMap(page -> entries.stream().filter(entry -> entry.page() == page))
            .toList();
    double took = on.size() == plate.pages().size() && fit(on) ? print(plate, on) : 0;
    boolean written = files.containsKey(plate.numbers().getFirst());
    if (!written) {
      findings.addAll(held(on));
    }
    for (PageEntry page : on) {
      report.page(page, written ? Optional.of(plate.pdf()) : Optional.empty(), edition, took);
    }
  }

  /** Prints a plate, unless preflight holds it back; says how many seconds the PDF took. */
  private double print(PlateFile plate, List<PageEntry> on) {
    double start = watch.seconds();
    byte[] pdf = printer.pdf(plate, on);
    double took = watch.seconds() - start;
    int first = on.getFirst().page();
    Limits limits = PrintLimits.of(on.stream().map(page -> page.locked().plan().rules()).toList());
    findings.addAll(PagePreflight.findings(first, plate.pdf(), pdf, flavour, limits));
    if (fit(on)) {
      Path written = printer.write(plate, on, pdf);
      plate.numbers().forEach(page -> files.put(page, written));
    }
    return took;
  }

  private boolean fit(List<PageEntry> pages) {
    return pages.stream().allMatch(this::fit);
  }

  private boolean fit(PageEntry page) {
    return Verdict.printable(page, findings);
  }

  /** Says of the fit pages of a spread that a page beside them holds them back. */
  private List<Notice> held(List<PageEntry> spread) {
    return spread.stream()
        .filter(this::fit)
        .map(page ->
            Notice.warning("spread", "is not printed: a page beside it is not fit for the plant")
                .onPage(page.page()))
        .toList();
  }

  List<Notice> findings() {
    return List.copyOf(findings);
  }

  Outcome outcome(List<PageEntry> pages, String report) {
    return new Outcome(Verdict.of(pages, findings), pages, files, report, findings);
  }
}
