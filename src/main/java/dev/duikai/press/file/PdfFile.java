package dev.duikai.press.file;

import dev.duikai.art.colour.PressProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PageBridge;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF file in the making: its pages, its objects and what it says about itself. */
public final class PdfFile {

  private static final double UNITS = 1000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PdfPageLabels labels = new PdfPageLabels();
  private final Document document;
  private final PdfWriter writer;
  private int pages;

  /**
   * A file without pages.
   *
   * @param press the printing condition that the file is for
   * @param archival whether everything that will be in it is ours, so that it keeps PDF/A-2
   */
  public PdfFile(
      PressSettings settings,
      PressProfile press,
      String title,
      boolean archival,
      PageFrame firstPage) {
    Promise promise = new Promise(settings.standard(), archival, title, settings.created());
    document = new Document(size(firstPage));
    writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(settings.standard().version());
    writer.setXmpMetadata(Xmp.packet(promise));
    if (settings.standard().tagged()) {
      writer.setTagged();
      writer.setTabs(PdfName.S);
    }
    document.open();
    DocumentInfo.write(writer.getInfo(), promise);
    describe(OutputIntents.of(this, press, promise));
  }

  private void describe(PdfArray intents) {
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString("zh-CN"));
    PdfDictionary viewer = new PdfDictionary();
    viewer.put(PdfName.DISPLAYDOCTITLE, new PdfBoolean(true));
    catalog.put(PdfName.VIEWERPREFERENCES, viewer);
    catalog.put(PdfName.OUTPUTINTENTS, intents);
  }

  /**
   * Begins a page; everything named by the page is named after this call.
   *
   * @param label what readers call the page, such as A02
   */
  public void beginPage(PageFrame frame, String label) {
    if (pages > 0) {
      document.setPageSize(size(frame));
      document.newPage();
    }
    pages++;
    labels.addPageLabel(pages, PdfPageLabels.EMPTY, label);
    writer.setPageEmpty(false);
    PageBridge.setBox(writer, "trim", frame.trimBox());
    PageBridge.setBox(writer, "bleed", frame.bleedBox());
  }

  /** Puts a content stream on the current page. */
  public void draw(Content content) {
    writer.getDirectContent().setLiteral(content.toString());
  }

  /** OpenPDF's own writer, for what only it can do. */
  public PdfWriter writer() {
    return writer;
  }

  /** Writes an object now. */
  public PdfIndirectReference add(PdfObject object) {
    try {
      return writer.addToBody(object).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an object under a reference that was given out before. */
  public void add(PdfObject object, PdfIndirectReference reference) {
    try {
      writer.addToBody(object, reference);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reference for an object that is written later. */
  public PdfIndirectReference reserve() {
    return writer.getPdfIndirectReference();
  }

  /** Ends the last page, so that what it names can be written. */
  public byte[] finish() {
    writer.setPageLabels(labels);
    document.close();
    return FileId.settle(CrossReferences.settle(bytes.toByteArray()));
  }

  private static Rectangle size(PageFrame frame) {
    return new Rectangle(
        (float) (frame.mediaWidth() / UNITS), (float) (frame.mediaHeight() / UNITS));
  }
}
