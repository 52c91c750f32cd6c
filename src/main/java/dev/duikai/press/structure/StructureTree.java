package dev.duikai.press.structure;

import dev.duikai.press.file.PdfFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PageBridge;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** The tree of a file: a document of articles and furniture, in the order of first appearance. */
public final class StructureTree {

  private final PdfFile file;
  private final PdfStructureTreeRoot root;
  private final Element document;
  private final Map<StructureKey, Element> elements = new LinkedHashMap<>();

  /** The tree of a file whose standard is tagged. */
  public StructureTree(PdfFile file) {
    this.file = file;
    this.root = file.writer().getStructureTreeRoot();
    this.document =
        new Element(Role.DOCUMENT, Optional.empty(), file.reserve(), root.getReference());
  }

  /** The element of a key, made at its first use. */
  Element element(StructureKey key, Optional<String> alternative) {
    Element known = elements.get(key);
    if (known != null) {
      return known;
    }
    Element parent = key.whole().equals(key) ? document : element(key.whole(), Optional.empty());
    Element made = new Element(key.role(), alternative, file.reserve(), parent.reference());
    parent.add(made);
    elements.put(key, made);
    return made;
  }

  /** Puts content of the current page under an element. */
  void mark(Element element, int number) {
    element.mark(page(), number);
    PageBridge.markPage(file.writer(), element.reference());
  }

  /** Puts an annotation of the current page under an element. */
  void annotate(Element element, PdfAnnotation annotation) {
    element.object(page(), annotation.getIndirectReference());
    int key = root.addExistingObject(element.reference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
  }

  private PdfIndirectReference page() {
    return file.writer().getPageReference(file.writer().getCurrentPageNumber());
  }

  /** Writes the tree. */
  public void write() {
    root.put(PdfName.K, new PdfArray(document.reference()));
    file.add(document.dictionary(), document.reference());
    elements.values().forEach(e -> file.add(e.dictionary(), e.reference()));
  }
}
