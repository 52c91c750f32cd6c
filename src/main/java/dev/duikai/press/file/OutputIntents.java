package dev.duikai.press.file;

import dev.duikai.art.colour.PressProfile;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/** Says for which press the colours are meant: one profile, one entry for each standard. */
final class OutputIntents {

  private static final int INKS = 4;
  private static final String ICC_REGISTRY = "http://www.color.org";

  private OutputIntents() {}

  static PdfArray of(PdfFile file, PressProfile press, Promise promise) {
    PdfStream profile = new PdfStream(press.bytes());
    profile.put(PdfName.N, new PdfNumber(INKS));
    profile.flateCompress();
    PdfIndirectReference reference = file.add(profile);
    PdfArray intents = new PdfArray();
    if (promise.standard().pdfx().isPresent()) {
      intents.add(intent(PdfName.GTS_PDFX, press, reference));
    }
    if (promise.archival()) {
      intents.add(intent(new PdfName("GTS_PDFA1"), press, reference));
    }
    return intents;
  }

  private static PdfDictionary intent(
      PdfName kind, PressProfile press, PdfIndirectReference profile) {
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, kind);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text(press.identifier()));
    intent.put(PdfName.OUTPUTCONDITION, text(press.condition()));
    intent.put(PdfName.INFO, text(press.condition()));
    if (press.equals(PressProfile.newsprint())) {
      intent.put(PdfName.REGISTRYNAME, new PdfString(ICC_REGISTRY));
    }
    intent.put(PdfName.DESTOUTPUTPROFILE, profile);
    return intent;
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfString.TEXT_UNICODE);
  }
}
