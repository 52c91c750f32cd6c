package dev.duikai.press;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.colour.PressProfile;
import dev.duikai.art.file.ArtKind;
import dev.duikai.font.FontShelf;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.PdfFile;
import dev.duikai.press.file.Plate;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Sheet;
import java.util.List;

/** Prints sheets as a PDF file. */
public final class PdfPress {

  private PdfPress() {}

  /** A file of one page. */
  public static byte[] write(Sheet sheet, FontShelf fonts, ArtShelf art, PressSettings settings) {
    return write(List.of(sheet), fonts, art, settings);
  }

  /** A file of several pages, one page a sheet. */
  public static byte[] write(
      List<Sheet> sheets, FontShelf fonts, ArtShelf art, PressSettings settings) {
    return writePlates(sheets.stream().map(Plate::of).toList(), fonts, art, settings);
  }

  /**
   * A file of several pages; equal input gives equal bytes.
   *
   * @param plates at least one, in the order of the pages
   * @param fonts the faces that the sheets name
   * @param art the pictures that the sheets name, reproduced for the press of the file
   */
  public static byte[] writePlates(
      List<Plate> plates, FontShelf fonts, ArtShelf art, PressSettings settings) {
    List<Sheet> sheets = plates.stream().flatMap(plate -> plate.sheets().stream()).toList();
    String title = settings.title().isEmpty() ? sheets.getFirst().title() : settings.title();
    PressProfile press = art.reproduction().condition().profile();
    PageFrame first = plates.getFirst().frame(settings.marks());
    PdfFile file = new PdfFile(settings, press, title, allOurs(sheets, art), first);
    FileResources resources = new FileResources(file, sheets, art, settings);
    int mostInk = art.reproduction().condition().totalInk();
    for (Plate plate : plates) {
      PageFrame frame = plate.frame(settings.marks());
      file.beginPage(frame, plate.label());
      file.draw(new PlateWriter(resources, fonts, plate, frame, mostInk).write(settings.marks()));
    }
    resources.finish(fonts);
    return file.finish();
  }

  /** Whether no advertiser's PDF stands on the sheets. */
  private static boolean allOurs(List<Sheet> sheets, ArtShelf art) {
    return sheets.stream()
        .flatMap(sheet -> sheet.items().stream())
        .noneMatch(item -> item instanceof Picture p && art.info(p.source()).kind() == ArtKind.PDF);
  }
}
