package dev.duikai.press.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** An element of the tree while it grows. */
final class Element {

  private final Role role;
  private final Optional<String> alternative;
  private final PdfIndirectReference reference;
  private final PdfIndirectReference parent;
  private final List<PdfObject> kids = new ArrayList<>();

  Element(
      Role role,
      Optional<String> alternative,
      PdfIndirectReference reference,
      PdfIndirectReference parent) {
    this.role = role;
    this.alternative = alternative;
    this.reference = reference;
    this.parent = parent;
  }

  PdfIndirectReference reference() {
    return reference;
  }

  void add(Element child) {
    kids.add(child.reference);
  }

  /** Adds content of a page by its number on it. */
  void mark(PdfIndirectReference page, int number) {
    PdfDictionary mark = new PdfDictionary(new PdfName("MCR"));
    mark.put(PdfName.PG, page);
    mark.put(PdfName.MCID, new PdfNumber(number));
    kids.add(mark);
  }

  /** Adds an annotation. */
  void object(PdfIndirectReference page, PdfIndirectReference annotation) {
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(PdfName.PG, page);
    object.put(new PdfName("Obj"), annotation);
    kids.add(object);
  }

  PdfDictionary dictionary() {
    PdfDictionary element = new PdfDictionary(new PdfName("StructElem"));
    element.put(PdfName.S, role.pdfName());
    element.put(PdfName.P, parent);
    alternative.ifPresent(
        words -> element.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE)));
    PdfArray all = new PdfArray();
    kids.forEach(all::add);
    element.put(PdfName.K, all);
    return element;
  }
}
