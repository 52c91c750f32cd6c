package dev.duikai.art.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads the size of a finished advertisement: the trim of its first page. */
final class PdfHeader {

  private static final int UNITS = 1000;
  private static final int HALF_TURN = 180;

  private PdfHeader() {}

  static ArtInfo read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.isEncrypted() || document.getNumberOfPages() < 1) {
        throw new IOException("an encrypted PDF or one without pages");
      }
      PDPage page = document.getPage(0);
      PDRectangle trim = page.getTrimBox();
      int width = Math.round(trim.getWidth() * UNITS);
      int height = Math.round(trim.getHeight() * UNITS);
      boolean upright = page.getRotation() % HALF_TURN == 0;
      return new ArtInfo(
          upright ? width : height,
          upright ? height : width,
          ArtKind.PDF,
          ArtColour.CMYK,
          Turn.UPRIGHT,
          false);
    }
  }
}
