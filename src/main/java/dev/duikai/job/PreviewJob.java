package dev.duikai.job;

import dev.duikai.art.ArtShelf;
import dev.duikai.compose.Typesetter;
import dev.duikai.copy.Issue;
import dev.duikai.font.FontShelf;
import dev.duikai.forme.gallery.HeadGallery;
import dev.duikai.grammar.Rules;
import dev.duikai.job.dummy.DummyIssue;
import dev.duikai.job.dummy.DummyPicture;
import dev.duikai.job.finding.PageFindings;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.input.RulesDesk;
import dev.duikai.job.output.OutFolder;
import dev.duikai.job.report.PageEntries;
import dev.duikai.job.report.PageEntry;
import dev.duikai.makeup.fill.Effort;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.press.PdfPress;
import dev.duikai.press.file.PressSettings;
import dev.duikai.proof.PngFile;
import dev.duikai.proof.ProofImage;
import dev.duikai.sheet.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows layout rules on a page of dummy copy (假文). */
public final class PreviewJob {

  /** Per cent of body text; a page without house ads wants another amount than one with them. */
  private static final List<Integer> SHARES = List.of(55, 64, 46, 72, 38);

  /** Enough for dummy copy, of which there is as much as the page wants. */
  private static final Effort QUICK = new Effort(200, 6, 80);

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
    Made made;
    try (DummyPicture picture = DummyPicture.draw()) {
      ArtShelf art = ArtShelf.of(Map.of(DummyPicture.NAME, picture.file()));
      made = made(rules, desk, art, log);
      Inputs inputs = made.inputs();
      Sheet sheet = made.page().locked().sheet();
      ArtShelf press = inputs.art(made.page().page());
      OutFolder.write(target, bytes(sheet, inputs.fonts(), inputs.art(), press, target));
    }
    return new Preview(made.page(), new PageFindings(made.inputs()).of(made.page()));
  }

  /**
   * Draws every head form of the rules of a file, with sample copy, on one sheet.
   *
   * @param target the file to write; a PNG by its ending, else a PDF
   * @param log takes warnings
   * @throws InputException where the rules are wrong
   */
  public void heads(Path file, Path target, NoticeLog log) {
    log.addAll(workshop.warnings());
    RulesDesk desk = new RulesDesk(workshop.installation(), workshop.fonts(), log);
    Rules rules = desk.read(file).orElseThrow(() -> new InputException(log.all()));
    log.throwIfErrors();
    Sheet sheet = HeadGallery.sheet(rules, new Typesetter(desk.shelf()));
    OutFolder.write(target, bytes(sheet, desk.shelf(), ArtShelf.empty(), ArtShelf.empty(), target));
  }

  private record Made(Inputs inputs, PageEntry page) {}

  /** The page with the first amount of copy with which it closes, else the last that it takes. */
  private Made made(Rules rules, RulesDesk desk, ArtShelf art, NoticeLog log) {
    Optional<Made> last = Optional.empty();
    Optional<InputException> refused = Optional.empty();
    for (int share : SHARES) {
      try {
        Made made = made(inputs(rules, share, desk, art, log));
        if (made.page().closed()) {
          return made;
        }
        last = Optional.of(made);
      } catch (InputException e) {
        refused = Optional.of(e);
      }
    }
    return last.orElseThrow(refused::get);
  }

  private Made made(Inputs inputs) {
    MadeIssue made = new EditionMaker(QUICK).make(inputs);
    return new Made(
        inputs,
        PageEntries.of(made.pages().getFirst(), made.edition(), inputs.issue().stories().keySet()));
  }

  private Inputs inputs(Rules rules, int share, RulesDesk desk, ArtShelf art, NoticeLog log) {
    Issue issue = DummyIssue.of(rules, share);
    int page = issue.pages().getFirst().page();
    return new Inputs(
        issue,
        Map.of(page, rules),
        desk.shelf(),
        art,
        Map.of(page, desk.reproduction(rules)),
        workshop.installation().houseAds(log));
  }

  private byte[] bytes(Sheet sheet, FontShelf fonts, ArtShelf screen, ArtShelf press, Path target) {
    return target.toString().endsWith(".png")
        ? PngFile.of(ProofImage.draw(sheet, fonts, screen, dpi), dpi)
        : PdfPress.write(sheet, fonts, press, PressSettings.proof());
  }
}
