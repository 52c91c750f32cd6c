package dev.duikai.press;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.pixel.Cut;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.PdfFile;
import dev.duikai.sheet.Picture;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PageBridge;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfReader;

/** Places the first page of a finished advertisement (PDF) as it is, its trim on the box. */
final class AdWriter {

  private static final int MILLION = 1_000_000;
  private static final int QUARTER = 90;

  private final PdfFile file;
  private final ArtShelf art;
  private final Map<String, Form> forms = new LinkedHashMap<>();

  AdWriter(PdfFile file, ArtShelf art) {
    this.file = file;
    this.art = art;
  }

  /**
   * @param trim the ad's trim in its own points
   * @param turns quarter turns clockwise
   */
  private record Form(String name, PdfIndirectReference form, Rectangle trim, int turns) {}

  public void place(Picture picture, Cut cut, Content content, PageFrame frame) {
    Form form = forms.computeIfAbsent(picture.source(), this::take);
    PageBridge.addXObject(file.writer(), form.name(), form.form());
    int x = frame.x(picture.box().x().units());
    int y = frame.y(picture.box().bottom().units());
    int width = picture.box().width().units();
    int height = picture.box().height().units();
    content.knockOut().op("q").op("re", x, y, width, height).op("W n");
    content.op("q " + matrix(form, cut, x, y, width, height) + " cm");
    content.op("/" + form.name() + " Do").op("Q Q");
  }

  private Form take(String source) {
    Path path = art.file(source);
    try (PdfReader reader = new PdfReader(path.toString())) {
      PdfImportedPage page = file.writer().getImportedPage(reader, 1);
      Rectangle crop = reader.getCropBox(1);
      Rectangle trim = reader.getBoxSize(1, "trim");
      int turns = reader.getPageRotation(1) / QUARTER;
      Form form =
          new Form(
              "A" + forms.size(), page.getIndirectReference(), trim == null ? crop : trim, turns);
      // Written at once: OpenPDF would write several readers in no certain order at the end.
      file.writer().freeReader(reader);
      return form;
    } catch (IOException | RuntimeException e) {
      throw InputException.of(
          Notice.error("ad", "the advertisement can't be read as PDF (" + e.getMessage() + ")")
              .at(Place.of(path.toString())));
    }
  }

  /** Maps the shown part of the ad's trim onto the box; all lengths in thousandths of a point. */
  private static String matrix(Form form, Cut cut, int x, int y, int width, int height) {
    double shownWidth = (cut.right() - cut.left()) / (double) MILLION;
    double shownHeight = (cut.bottom() - cut.top()) / (double) MILLION;
    double fullWidth = width / 1000.0 / shownWidth;
    double fullHeight = height / 1000.0 / shownHeight;
    AffineTransform map = new AffineTransform();
    map.translate(
        x / 1000.0 - fullWidth * cut.left() / MILLION,
        y / 1000.0 - fullHeight * (MILLION - cut.bottom()) / MILLION);
    map.scale(fullWidth, fullHeight);
    map.translate(0.5, 0.5);
    map.quadrantRotate(-form.turns());
    map.translate(-0.5, -0.5);
    map.scale(1 / form.trim().getWidth(), 1 / form.trim().getHeight());
    map.translate(-form.trim().getLeft(), -form.trim().getBottom());
    double[] m = new double[6];
    map.getMatrix(m);
    StringBuilder text = new StringBuilder();
    for (double value : m) {
      text.append(text.isEmpty() ? "" : " ").append(precise(value));
    }
    return text.toString();
  }

  private static String precise(double value) {
    return BigDecimal.valueOf(value)
        .setScale(7, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
