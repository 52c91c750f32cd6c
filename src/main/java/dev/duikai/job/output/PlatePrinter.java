package dev.duikai.job.output;

import dev.duikai.art.ArtShelf;
import dev.duikai.grammar.PageRules;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.report.PageEntry;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.press.PdfPress;
import dev.duikai.press.file.Plate;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.SheetText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes the file of one plate, its checksum beside it. */
public final class PlatePrinter {

  private final Inputs inputs;
  private final PressOrder press;
  private final OutFolder out;

  /** A printer into a folder. */
  public PlatePrinter(Inputs inputs, PressOrder press, OutFolder out) {
    this.inputs = inputs;
    this.press = press;
    this.out = out;
  }

  /** The PDF of a plate whose pages are all fit for the plant, not written to disk yet. */
  public byte[] pdf(PlateFile file, List<PageEntry> pages) {
    ArtShelf art = inputs.art(pages.getFirst().page()); // a file has one output intent
    return PdfPress.writePlates(List.of(plate(file, pages)), inputs.fonts(), art, settings(file));
  }

  /** Writes a plate's PDF, then its checksum, and the display lists if they are ordered. */
  public Path write(PlateFile file, List<PageEntry> pages, byte[] pdf) {
    Path written = out.write(file.pdf(), pdf);
    out.write(PlateFile.checksum(file.pdf()), Checksum.line(file.pdf(), pdf));
    if (press.sheetText()) {
      for (int i = 0; i < pages.size(); i++) {
        String text = SheetText.of(pages.get(i).locked().sheet());
        out.write(file.sheetText(file.pages().get(i)), text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return written;
  }

  private Plate plate(PlateFile file, List<PageEntry> pages) {
    List<Sheet> sheets = pages.stream().map(page -> page.locked().sheet()).toList();
    PageRules rules = pages.getFirst().locked().plan().rules().page();
    String slug = SlugText.of(inputs.issue(), file, press);
    try {
      return new Plate(sheets, slug, rules.fold());
    } catch (IllegalArgumentException e) {
      String numbers = file.numbers().toString();
      throw InputException.of(
          Notice.error("command-line", "pages " + numbers + " make no spread: " + e.getMessage()));
    }
  }

  private PressSettings settings(PlateFile file) {
    return PressSettings.print(press.standard())
        .withTitle(title(file))
        .withCreated(press.time().orElseGet(() -> PressOrder.midnight(inputs.issue().date())));
  }

  private String title(PlateFile file) {
    String names = String.join(" + ", file.pages().stream().map(page -> page.name()).toList());
    String edition = press.edition() > 1 ? " edition " + press.edition() : "";
    return inputs.issue().paper() + " " + inputs.issue().date() + " " + names + edition;
  }
}
