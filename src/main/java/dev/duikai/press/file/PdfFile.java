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
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF file in the making: its pages, its objects and what it says about itself. */
public final class PdfFile {

  private static final String PRODUCER = "duikai (OpenPDF)";
  private static final double UNITS = 1000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document;
  private final PdfWriter writer;

  /**
   * @param press the printing condition that the file is for
   */
  public PdfFile(PressSettings settings, PressProfile press, String title, PageFrame firstPage) {
    document = new Document(size(firstPage));
    writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(settings.version());
    writer.setXmpMetadata(Xmp.packet(title, PRODUCER, settings.created()));
    document.open();
    describe(settings, press, title);
  }

  private void describe(PressSettings settings, PressProfile press, String title) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
    info.put(new PdfName("Trapped"), new PdfName("False"));
    info.remove(PdfName.CREATIONDATE);
    settings
        .created()
        .ifPresent(moment -> info.put(PdfName.CREATIONDATE, new PdfString(PdfMoment.of(moment))));
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString("zh-CN"));
    PdfDictionary viewer = new PdfDictionary();
    viewer.put(PdfName.DISPLAYDOCTITLE, new PdfBoolean(true));
    catalog.put(PdfName.VIEWERPREFERENCES, viewer);
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(press)));
  }

  private PdfDictionary outputIntent(PressProfile press) {
    PdfStream profile = new PdfStream(press.bytes());
    profile.put(PdfName.N, new PdfNumber(4));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFX);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(press.identifier()));
    intent.put(PdfName.OUTPUTCONDITION, new PdfString(press.condition()));
    intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
    intent.put(PdfName.INFO, new PdfString(press.condition()));
    intent.put(PdfName.DESTOUTPUTPROFILE, add(profile));
    return intent;
  }

  /** Begins a page; everything named by the page is named after this call. */
  public void beginPage(PageFrame frame, boolean first) {
    if (!first) {
      document.setPageSize(size(frame));
      document.newPage();
    }
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
    document.close();
    return FileId.settle(CrossReferences.settle(bytes.toByteArray()));
  }

  private static Rectangle size(PageFrame frame) {
    return new Rectangle(
        (float) (frame.mediaWidth() / UNITS), (float) (frame.mediaHeight() / UNITS));
  }
}
