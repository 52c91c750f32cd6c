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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints plates, several at a time, and keeps what was written and what is to be said in their
 * order.
 */
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

  /**
   * What became of a plate.
   *
   * @param on its pages that were made
   * @param file its file, if all its pages are fit for the plant
   * @param took seconds that the PDF took
   * @param said what preflight says of it
   */
  private record Printed(
      PlateFile plate, List<PageEntry> on, Optional<Path> file, double took, List<Notice> said) {}

  /** Prints the plates all of whose pages were made and are fit for the plant. */
  void plates(List<PlateFile> plates, List<PageEntry> entries, int edition, Progress progress) {
    List<Notice> before = List.copyOf(findings);
    AtomicInteger begun = new AtomicInteger();
    plates.parallelStream()
        .map(plate -> {
          progress.at("page " + plate.numbers(), begun.incrementAndGet(), plates.size() + 1);
          return printed(plate, entries, before);
        })
        .toList()
        .forEach(printed -> take(printed, edition));
  }

  private Printed printed(PlateFile plate, List<PageEntry> entries, List<Notice> before) {
    List<PageEntry> on =
        plate.numbers().stream()
            .flatMap(page -> entries.stream().filter(entry -> entry.page() == page))
            .toList();
    return on.size() == plate.pages().size() && fit(on, before)
        ? print(plate, on)
        : new Printed(plate, on, Optional.empty(), 0, List.of());
  }

  /** Prints a plate, unless preflight holds it back. */
  private Printed print(PlateFile plate, List<PageEntry> on) {
    double start = watch.seconds();
    byte[] pdf = printer.pdf(plate, on);
    double took = watch.seconds() - start;
    int first = on.getFirst().page();
    Limits limits = PrintLimits.of(on.stream().map(page -> page.locked().plan().rules()).toList());
    List<Notice> said = PagePreflight.findings(first, plate.pdf(), pdf, flavour, limits);
    Optional<Path> file =
        fit(on, said) ? Optional.of(printer.write(plate, on, pdf)) : Optional.empty();
    return new Printed(plate, on, file, took, said);
  }

  private void take(Printed printed, int edition) {
    findings.addAll(printed.said());
    Optional<String> name = printed.file().map(file -> printed.plate().pdf());
    printed
        .file()
        .ifPresentOrElse(
            file -> printed.plate().numbers().forEach(page -> files.put(page, file)),
            () -> findings.addAll(held(printed.on())));
    printed.on().forEach(page -> report.page(page, name, edition, printed.took()));
  }

  private static boolean fit(List<PageEntry> pages, List<Notice> findings) {
    return pages.stream().allMatch(page -> Verdict.printable(page, findings));
  }

  /** Says of the fit pages of a spread that a page beside them holds them back. */
  private List<Notice> held(List<PageEntry> spread) {
    return spread.stream()
        .filter(page -> Verdict.printable(page, findings))
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
