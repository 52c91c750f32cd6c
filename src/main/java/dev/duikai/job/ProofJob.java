package dev.duikai.job;

import dev.duikai.art.ArtShelf;
import dev.duikai.copy.Issue;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.output.JumpLinks;
import dev.duikai.job.output.OutFolder;
import dev.duikai.job.output.PressOrder;
import dev.duikai.job.report.Json;
import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.press.PdfPress;
import dev.duikai.press.file.PressSettings;
import dev.duikai.proof.PngFile;
import dev.duikai.proof.ProofImage;
import dev.duikai.proof.ProofSheet;
import dev.duikai.sheet.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Makes the proof (校样) of an issue: one PDF, an image a page, and proof.json. */
public final class ProofJob {

  private static final String PDF = "proof.pdf";
  private static final String REPORT = "proof.json";

  private final Workshop workshop;
  private final Progress progress;
  private final int dpi;
  private final boolean lines;

  /**
   * A job that tells how far it is.
   *
   * @param dpi pixels an inch of the images
   * @param lines whether the proof shows how each line came to its measure
   */
  public ProofJob(Workshop workshop, Progress progress, int dpi, boolean lines) {
    this.workshop = workshop;
    this.progress = progress;
    this.dpi = dpi;
    this.lines = lines;
  }

  /**
   * Makes the proof, also of pages that do not close; they are marked.
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
    int steps = run.wanted(issue).size() + 2;
    progress.at("make-up", 0, steps);
    double before = watch.seconds();
    MadeIssue made = workshop.maker().make(inputs);
    ReportMaker report = new ReportMaker(inputs, order, watch, watch.seconds() - before);
    List<PageEntry> pages = run.entries(issue, made);
    List<Notice> findings = run.findings(inputs, made, pages);
    List<Sheet> sheets = new ArrayList<>();
    SequencedMap<Integer, Path> files = new LinkedHashMap<>();
    for (PageEntry page : pages) {
      progress.at("page " + page.page(), 1 + report.size(), steps);
      Sheet sheet = marked(page, inputs, findings);
      sheets.add(sheet);
      double start = watch.seconds();
      files.put(page.page(), out.write("page-" + page.page() + ".png", png(sheet, inputs)));
      report.page(page, Optional.of(PDF), 1, watch.seconds() - start);
    }
    progress.at(PDF, steps - 1, steps);
    PressSettings settings =
        PressSettings.proof()
            .withTitle(issue.paper() + " " + issue.date())
            .withCreated(PressOrder.midnight(issue.date()));
    ArtShelf art = inputs.art(pages.getFirst().page()); // a file has one output intent
    out.write(PDF, PdfPress.write(sheets, inputs.fonts(), art, settings));
    List<Notice> said = new ArrayList<>(log.all());
    said.addAll(findings);
    out.write(REPORT, Json.bytes(report.text(said, out.file(REPORT))));
    return new Outcome(Verdict.of(pages, findings), pages, files, report.own(said), findings);
  }

  private Sheet marked(PageEntry page, Inputs inputs, List<Notice> findings) {
    Sheet sheet = page.locked().sheet();
    Sheet linked = JumpLinks.on(page, sheet);
    return ProofSheet.with(linked, ProofMarks.of(page, findings, lines), inputs.fonts());
  }

  private byte[] png(Sheet sheet, Inputs inputs) {
    return PngFile.of(ProofImage.draw(sheet, inputs.fonts(), inputs.art(sheet.page()), dpi), dpi);
  }
}
