package dev.duikai.preflight.overlay;

import dev.duikai.preflight.audit.AuditReport;
import dev.duikai.preflight.verdict.PageVerdict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The audited pages with every violation marked. */
public final class AuditOverlay {

  private AuditOverlay() {}

  /**
   * All audited pages with their marks, as one PDF.
   *
   * @throws UncheckedIOException where a file can't be read again
   */
  public static byte[] pdf(AuditReport report) {
    try (PDDocument document = new PDDocument();
        Sources sources = new Sources()) {
      for (PageVerdict verdict : report.pages()) {
        add(document, sources.page(Path.of(verdict.file()), verdict.sheet()), verdict);
      }
      document.setDocumentId(1L);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(PDDocument document, PDPage source, PageVerdict verdict)
      throws IOException {
    PDPage page = document.importPage(source);
    page.setResources(source.getResources());
    Marker.mark(document, page, verdict);
  }

  /**
   * The first audited page with its marks, as a PNG.
   *
   * @param dpi pixels an inch
   * @throws UncheckedIOException where the file can't be read again
   */
  public static byte[] png(AuditReport report, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf(report))) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
