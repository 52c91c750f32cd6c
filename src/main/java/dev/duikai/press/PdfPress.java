package dev.duikai.press;

import dev.duikai.art.ArtShelf;
import dev.duikai.font.FontShelf;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.PdfFile;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Sheet;
import java.util.List;

/** Prints sheets as a PDF file, one page a sheet. */
public final class PdfPress {

  private PdfPress() {}

  /** A file of one page. */
  public static byte[] write(Sheet sheet, FontShelf fonts, ArtShelf art, PressSettings settings) {
    return write(List.of(sheet), fonts, art, settings);
  }

  /**
   * A file of several pages; equal input gives equal bytes.
   *
   * @param sheets at least one, in the order of the pages
   * @param fonts the faces that the sheets name
   * @param art the pictures that the sheets name, reproduced for the press of the file
   */
  public static byte[] write(
      List<Sheet> sheets, FontShelf fonts, ArtShelf art, PressSettings settings) {
    String title = settings.title().isEmpty() ? sheets.getFirst().title() : settings.title();
    PageFrame first = PageFrame.of(sheets.getFirst(), settings.marks());
    PdfFile file = new PdfFile(settings, art.reproduction().condition().profile(), title, first);
    FileResources resources = new FileResources(file, sheets, art, settings);
    for (int i = 0; i < sheets.size(); i++) {
      PageFrame frame = PageFrame.of(sheets.get(i), settings.marks());
      file.beginPage(frame, i == 0);
      file.draw(new PageWriter(resources, fonts, frame).write(sheets.get(i), settings.marks()));
    }
    resources.writeFonts(fonts);
    return file.finish();
  }
}
