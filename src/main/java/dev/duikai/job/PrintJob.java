package dev.duikai.job;

import dev.duikai.copy.Issue;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.output.OutFolder;
import dev.duikai.job.output.PressNames;
import dev.duikai.job.report.Json;
import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.press.PdfPress;
import dev.duikai.press.file.PressSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Prints an issue: one PDF a page for the plant, and report.json (付印). */
public final class PrintJob {

  private static final String REPORT = "report.json";

  private final Workshop workshop;
  private final Progress progress;

  /** A job that tells how far it is. */
  public PrintJob(Workshop workshop, Progress progress) {
    this.workshop = workshop;
    this.progress = progress;
  }

  /**
   * Prints the pages that close and pass preflight. The files of earlier runs are put away first,
   * so that a page that does not close leaves no plate of yesterday under its name.
   *
   * @param log takes warnings and notices about the inputs
   * @throws dev.duikai.notice.InputException where the inputs are wrong; nothing is then written
   * @throws java.io.UncheckedIOException where the system fails
   */
  public Outcome run(Order order, NoticeLog log) {
    Stopwatch watch = new Stopwatch();
    IssueRun run = new IssueRun(workshop, order);
    Inputs inputs = run.read(log);
    Issue issue = inputs.issue();
    OutFolder out = OutFolder.at(order.target());
    List<Integer> wanted = run.wanted(issue);
    wanted.forEach(page -> out.retire(PressNames.pdf(issue, page)));
    progress.at("make-up", 0, wanted.size() + 1);
    double before = watch.seconds();
    MadeIssue made = workshop.maker().make(inputs);
    ReportMaker report = new ReportMaker(inputs, order, watch, watch.seconds() - before);
    List<PageEntry> pages = run.entries(issue, made);
    List<Notice> findings = new ArrayList<>(run.findings(inputs, made, pages));
    SequencedMap<Integer, Path> files = new LinkedHashMap<>();
    for (PageEntry page : pages) {
      progress.at("page " + page.page(), 1 + report.size(), wanted.size() + 1);
      String name = PressNames.pdf(issue, page.page());
      if (Verdict.printable(page, findings)) {
        byte[] pdf = pdf(page, inputs);
        findings.addAll(PagePreflight.findings(page.page(), name, pdf, Flavour.PLAIN));
        if (Verdict.printable(page, findings)) {
          files.put(page.page(), out.write(name, pdf));
        }
      }
      boolean written = files.containsKey(page.page());
      report.page(page, written ? Optional.of(name) : Optional.empty());
    }
    List<Notice> said = new ArrayList<>(log.all());
    said.addAll(findings);
    out.write(REPORT, Json.bytes(report.text(said, out.file(REPORT))));
    return new Outcome(Verdict.of(pages, findings), pages, files, report.own(said), findings);
  }

  private static byte[] pdf(PageEntry page, Inputs inputs) {
    return PdfPress.write(
        page.locked().sheet(), inputs.fonts(), inputs.art(page.page()), PressSettings.print());
  }
}
