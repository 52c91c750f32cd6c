package dev.duikai.job;

import dev.duikai.copy.Issue;
import dev.duikai.job.finding.AskedForm;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.output.OutFolder;
import dev.duikai.job.output.PlateFile;
import dev.duikai.job.output.PlateFiles;
import dev.duikai.job.output.PlatePrinter;
import dev.duikai.job.output.PressOrder;
import dev.duikai.job.report.EarlierReport;
import dev.duikai.job.report.Json;
import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.preflight.rule.Flavour;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prints an issue: PDFs for the plant with their checksums, and report.json (付印). */
public final class PrintJob {

  private static final String REPORT = "report.json";

  private final Workshop workshop;
  private final Progress progress;
  private final PressOrder press;

  /** A job in the usual form that tells how far it is. */
  public PrintJob(Workshop workshop, Progress progress) {
    this(workshop, progress, PressOrder.usual());
  }

  /** A job in the form that the plant wants. */
  public PrintJob(Workshop workshop, Progress progress, PressOrder press) {
    this.workshop = workshop;
    this.progress = progress;
    this.press = press;
  }

  /**
   * Prints the pages that close and pass preflight. The files of earlier runs are put away first,
   * so that a page that does not close leaves no plate of yesterday under its name.
   *
   * @param asked which issue and pages; with spreads the pages beside them are printed too
   * @param log takes warnings and notices about the inputs
   * @throws dev.duikai.notice.InputException where the inputs are wrong; nothing is then written
   * @throws java.io.UncheckedIOException where the system fails
   */
  public Outcome run(Order asked, NoticeLog log) {
    Stopwatch watch = new Stopwatch();
    Inputs inputs = new IssueRun(workshop, asked).read(log);
    Issue issue = inputs.issue();
    List<PlateFile> plates = PlateFiles.of(issue, press, asked::wants);
    Order order = asked.withPages(pages(plates));
    OutFolder out = OutFolder.at(order.target());
    out.needRoom(plates.size());
    retire(out, plates, issue);
    progress.at("make-up", 0, plates.size() + 1);
    double before = watch.seconds();
    MadeIssue made = workshop.maker().make(inputs);
    ReportMaker report = new ReportMaker(inputs, order, watch, watch.seconds() - before);
    IssueRun run = new IssueRun(workshop, order);
    List<PageEntry> entries = run.entries(issue, made);
    Flavour form = Flavour.claimed(press.standard().pdfx().orElse(""));
    PrintRun printed =
        new PrintRun(
            new PlatePrinter(inputs, press, out),
            form,
            watch,
            report,
            AskedForm.judged(run.findings(inputs, made, entries), form));
    printed.plates(plates, entries, press.edition(), progress);
    List<Notice> said = new ArrayList<>(log.all());
    said.addAll(printed.findings());
    out.write(REPORT, Json.bytes(report.text(said, out.file(REPORT))));
    return printed.outcome(entries, report.own(said));
  }

  private static Set<Integer> pages(List<PlateFile> plates) {
    Set<Integer> pages = new TreeSet<>();
    plates.forEach(plate -> pages.addAll(plate.numbers()));
    return pages;
  }

  /** Puts away what earlier runs wrote under these names, and for these pages under others. */
  private void retire(OutFolder out, List<PlateFile> plates, Issue issue) {
    Set<String> pdfs =
        new TreeSet<>(
            EarlierReport.read(out.file(REPORT), issue, pages(plates)).pdfs(press.edition()));
    plates.forEach(plate -> pdfs.add(plate.pdf()));
    for (String pdf : pdfs) {
      out.retire(pdf);
      out.retire(PlateFile.checksum(pdf));
    }
  }
}
