package dev.duikai.job;

import dev.duikai.art.ArtShelf;
import dev.duikai.copy.Issue;
import dev.duikai.grammar.Rules;
import dev.duikai.job.dummy.DummyIssue;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.input.RulesDesk;
import dev.duikai.job.output.OutFolder;
import dev.duikai.job.report.PageEntries;
import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.press.PdfPress;
import dev.duikai.press.PressSettings;
import dev.duikai.proof.PngFile;
import dev.duikai.proof.ProofImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Shows layout rules on a page of dummy copy (假文). */
public final class PreviewJob {

  private final Workshop workshop;
  private final int dpi;

  /**
   * A job.
   *
   * @param dpi pixels an inch of an image
   */
  public PreviewJob(Workshop workshop, int dpi) {
    this.workshop = workshop;
    this.dpi = dpi;
  }

  /**
   * What came out.
   *
   * @param page the page
   * @param findings what is to be said about it
   */
  public record Preview(PageEntry page, List<Notice> findings) {}

  /**
   * Renders the rules of a file.
   *
   * @param target the file to write; a PNG by its ending, else a PDF
   * @param log takes warnings
   * @throws InputException where the rules are wrong
   */
  public Preview run(Path file, Path target, NoticeLog log) {
    log.addAll(workshop.warnings());
    RulesDesk desk = new RulesDesk(workshop.installation(), workshop.fonts(), log);
    Rules rules = desk.read(file).orElseThrow(() -> new InputException(log.all()));
    log.throwIfErrors();
    Inputs inputs = inputs(rules, desk, log);
    MadeIssue made = workshop.maker().make(inputs);
    PageEntry page =
        PageEntries.of(made.pages().getFirst(), made.edition(), inputs.issue().stories().keySet());
    OutFolder.write(target, bytes(page, inputs, target));
    return new Preview(page, new PageFindings(inputs).of(page));
  }

  private Inputs inputs(Rules rules, RulesDesk desk, NoticeLog log) {
    Issue issue = DummyIssue.of(rules);
    int page = issue.pages().getFirst().page();
    return new Inputs(
        issue,
        Map.of(page, rules),
        desk.shelf(),
        ArtShelf.empty(),
        workshop.installation().houseAds(log));
  }

  private byte[] bytes(PageEntry page, Inputs inputs, Path target) {
    var sheet = page.locked().sheet();
    return target.toString().endsWith(".png")
        ? PngFile.of(ProofImage.draw(sheet, inputs.fonts(), inputs.art(), dpi), dpi)
        : PdfPress.write(sheet, inputs.fonts(), inputs.art(), PressSettings.proof());
  }
}
