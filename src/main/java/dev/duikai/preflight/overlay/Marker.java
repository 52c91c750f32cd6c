package dev.duikai.preflight.overlay;

import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;
import dev.duikai.preflight.verdict.PageVerdict;
import dev.duikai.preflight.verdict.Violation;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Marks violations on a page: a coloured frame with a light ground, and the taboo's id. */
final class Marker {

  private static final float SIZE = 9;
  private static final float GROUND = 0.16f;
  private static final float PAD = 2;

  private final PDPageContentStream out;
  private final PDType1Font font = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDRectangle trim;

  private Marker(PDPageContentStream out, PDRectangle trim) {
    this.out = out;
    this.trim = trim;
  }

  static void mark(PDDocument document, PDPage page, PageVerdict verdict) throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      Marker marker = new Marker(out, page.getTrimBox());
      for (Violation violation : verdict.violations().reversed()) {
        marker.mark(violation);
      }
    }
  }

  private void mark(Violation violation) throws IOException {
    Rect place = violation.place();
    float x = (float) (trim.getLowerLeftX() + place.x().points()) - PAD;
    float y = (float) (trim.getUpperRightY() - place.bottom().points()) - PAD;
    float width = (float) place.width().points() + 2 * PAD;
    float height = (float) place.height().points() + 2 * PAD;
    colour(violation.level());
    ground(GROUND);
    out.addRect(x, y, width, height);
    out.fill();
    ground(1);
    out.setLineWidth(violation.level() == Level.NOTICE ? 0.8f : 1.6f);
    out.addRect(x, y, width, height);
    out.stroke();
    label(violation, x, y + height);
  }

  private void ground(float alpha) throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(alpha);
    out.setGraphicsStateParameters(state);
  }

  private void colour(Level level) throws IOException {
    float[] rgb =
        switch (level) {
          case ERROR -> new float[] {0.85f, 0, 0};
          case WARNING -> new float[] {0.95f, 0.5f, 0};
          case NOTICE -> new float[] {0.1f, 0.35f, 0.8f};
        };
    out.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
    out.setStrokingColor(rgb[0], rgb[1], rgb[2]);
  }

  /** The id in white on the frame's colour, at its top left. */
  private void label(Violation violation, float x, float top) throws IOException {
    String text = violation.taboo().metric() + " " + violation.taboo().id();
    float width = font.getStringWidth(text) / 1000 * SIZE;
    out.addRect(x, top - SIZE - PAD, width + 2 * PAD, SIZE + PAD);
    out.fill();
    out.setNonStrokingColor(1f, 1f, 1f);
    out.beginText();
    out.setFont(font, SIZE);
    out.newLineAtOffset(x + PAD, top - SIZE + PAD / 2);
    out.showText(text);
    out.endText();
  }
}
