package dev.duikai.press;

import dev.duikai.press.file.Numbers;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.PdfFile;
import dev.duikai.press.file.PressSettings;
import dev.duikai.press.structure.PageTags;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Writes links between the pages of a file; links to pages that it does not hold are left out. */
final class LinkWriter {

  private static final float UNITS = 1000;
  private static final int ABOVE = 20_000;

  private final PdfFile file;
  private final List<Sheet> sheets;
  private final PressSettings settings;

  LinkWriter(PdfFile file, List<Sheet> sheets, PressSettings settings) {
    this.file = file;
    this.sheets = sheets;
    this.settings = settings;
  }

  /** The stories on a sheet whose jump lines lead to a page of the file. */
  Set<String> linked(Sheet sheet) {
    return sheet.items().stream()
        .filter(item -> item instanceof Link link && target(link).isPresent())
        .map(item -> item.tag().story())
        .collect(Collectors.toUnmodifiableSet());
  }

  public void add(Link link, PageFrame frame, PageTags tags) {
    if (settings.standard().tagged()) {
      target(link).ifPresent(target -> add(link, target, frame, tags));
    }
  }

  private OptionalInt target(Link link) {
    return IntStream.range(0, sheets.size())
        .filter(i -> sheets.get(i).page() == link.targetPage())
        .findFirst();
  }

  private void add(Link link, int target, PageFrame frame, PageTags tags) {
    PdfAnnotation annotation = new PdfAnnotation(file.writer(), area(link, frame));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.DEST, destination(target, link.targetStory()));
    String words = "第" + link.targetPage() + "版";
    annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
    tags.link(link, annotation);
    file.writer().addAnnotation(annotation);
  }

  private static Rectangle area(Link link, PageFrame frame) {
    return new Rectangle(
        frame.x(link.box().x().units()) / UNITS,
        frame.y(link.box().bottom().units()) / UNITS,
        frame.x(link.box().right().units()) / UNITS,
        frame.y(link.box().y().units()) / UNITS);
  }

  private PdfArray destination(int target, String story) {
    Sheet sheet = sheets.get(target);
    PageFrame frame = PageFrame.of(sheet, settings.marks());
    int top =
        sheet.items().stream()
            .filter(item -> item.tag().story().equals(story))
            .mapToInt(LinkWriter::top)
            .min()
            .orElse(0);
    PdfArray place = new PdfArray(file.writer().getPageReference(target + 1));
    place.add(PdfName.XYZ);
    place.add(new PdfLiteral(Numbers.thousandths(frame.x(0))));
    place.add(new PdfLiteral(Numbers.thousandths(frame.y(Math.max(0, top - ABOVE)))));
    place.add(new PdfLiteral("null"));
    return place;
  }

  private static int top(Item item) {
    return switch (item) {
      case GlyphRun run when run.vertical() -> run.glyphs().getFirst().at();
      case GlyphRun run -> run.across().minus(run.size()).units();
      case Rule rule -> Math.min(rule.y1().units(), rule.y2().units());
      case Picture picture -> picture.box().y().units();
      case Link link -> link.box().y().units();
      case Fill ignored -> Integer.MAX_VALUE;
    };
  }
}
