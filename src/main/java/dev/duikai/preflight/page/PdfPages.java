package dev.duikai.preflight.page;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the pages of a finished PDF. */
public final class PdfPages {

  private PdfPages() {}

  /**
   * The pages of a file.
   *
   * @throws InputException where the file is not there or is no PDF that can be read
   * @throws UncheckedIOException where the machine fails
   */
  public static List<PrintedPage> of(Path file) {
    if (!Files.isRegularFile(file)) {
      throw wrong(file, Files.exists(file) ? "is not a file" : "there is no such file");
    }
    try {
      return of(Files.readAllBytes(file), file);
    } catch (NoSuchFileException e) {
      throw wrong(file, "there is no such file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PrintedPage> of(byte[] bytes, Path file) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<PrintedPage> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        pages.add(page(page, file.toString(), pages.size() + 1));
      }
      if (pages.isEmpty()) {
        throw wrong(file, "the PDF has no pages");
      }
      return pages;
    } catch (InvalidPasswordException e) {
      throw wrong(file, "the PDF is locked by a password");
    } catch (IOException e) {
      throw wrong(file, "is not a PDF that can be read: " + e.getMessage());
    }
  }

  private static PrintedPage page(PDPage page, String file, int sheet) throws IOException {
    PDRectangle trim = page.getTrimBox();
    PageEngine engine = new PageEngine(page, new Paper(trim));
    engine.processPage(page);
    Rect box =
        new Rect(
            Length.ZERO,
            Length.ZERO,
            Length.points(trim.getWidth()),
            Length.points(trim.getHeight()));
    return engine.page(file, sheet, box);
  }

  private static InputException wrong(Path file, String why) {
    return InputException.of(Notice.error("pdf", why).at(Place.of(file.toString())));
  }
}
