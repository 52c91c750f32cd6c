package dev.duikai.art.ad;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Advertisements as agencies send them, each with one thing in it. */
public final class TestAds {

  /** What an advertisement shows. */
  public enum Fault {
    NONE,
    RGB,
    FONT,
    TRANSPARENCY,
    HEAVY_INK,
    FAR_TOO_HEAVY_INK,
    COARSE_PICTURE,
    NO_TRIM,
    TWO_PAGES
  }

  private static final int MARGIN = 20;

  private TestAds() {}

  /** An advertisement with a margin of 20 pt round its trim. */
  public static Path write(Path file, double width, double height, Fault fault) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(width, height, fault != Fault.NO_TRIM);
      document.addPage(page);
      if (fault == Fault.TWO_PAGES) {
        document.addPage(page(width, height, true));
      }
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        draw(document, out, fault);
      }
      document.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDPage page(double width, double height, boolean trim) {
    PDPage page =
        new PDPage(new PDRectangle((float) width + 2 * MARGIN, (float) height + 2 * MARGIN));
    if (trim) {
      page.setTrimBox(new PDRectangle(MARGIN, MARGIN, (float) width, (float) height));
    }
    return page;
  }

  private static void draw(PDDocument document, PDPageContentStream out, Fault fault)
      throws IOException {
    out.setNonStrokingColor(0f, 1f, 1f, 0f);
    switch (fault) {
      case RGB -> out.setNonStrokingColor(0.5f, 0.2f, 0.1f);
      case HEAVY_INK -> out.setNonStrokingColor(0.6f, 0.6f, 0.6f, 0.5f);
      case FAR_TOO_HEAVY_INK -> out.setNonStrokingColor(1f, 1f, 1f, 1f);
      case TRANSPARENCY -> {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(0.5f);
        out.setGraphicsStateParameters(state);
      }
      default -> {
        // Red on bare paper is in order.
      }
    }
    out.addRect(MARGIN, MARGIN, 60, 40);
    out.fill();
    if (fault == Fault.FONT) {
      out.beginText();
      out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      out.newLineAtOffset(30, 30);
      out.showText("sale");
      out.endText();
    }
    if (fault == Fault.COARSE_PICTURE) {
      BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
      out.drawImage(LosslessFactory.createFromImage(document, grey), 30, 30, 72, 72);
    }
  }
}
