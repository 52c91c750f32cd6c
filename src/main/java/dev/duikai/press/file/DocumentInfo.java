package dev.duikai.press.file;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** The document information; PDF/X asks for title, dates, trapping and its own version in it. */
final class DocumentInfo {

  private DocumentInfo() {}

  static void write(PdfDictionary info, Promise promise) {
    info.put(PdfName.TITLE, new PdfString(promise.title(), PdfObject.TEXT_UNICODE));
    info.put(PdfName.CREATOR, new PdfString(Promise.CREATOR));
    info.put(PdfName.PRODUCER, new PdfString(Promise.PRODUCER));
    info.remove(PdfName.CREATIONDATE);
    promise
        .created()
        .map(PdfMoment::of)
        .ifPresent(moment -> {
          info.put(PdfName.CREATIONDATE, new PdfString(moment));
          info.put(PdfName.MODDATE, new PdfString(moment));
        });
    promise
        .standard()
        .pdfx()
        .ifPresent(version -> {
          info.put(new PdfName("GTS_PDFXVersion"), new PdfString(version));
          info.put(new PdfName("Trapped"), new PdfName("False"));
        });
  }
}
