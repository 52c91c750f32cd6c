package org.openpdf.text.pdf;

import java.util.List;

/**
 * Reaches what OpenPDF keeps to its own package: the resources, exact boxes and marks of the page
 * that is being written. Works on the class path only.
 */
public final class PageBridge {

  private PageBridge() {}

  /** Names a font that was written by hand in the current page's resources. */
  public static void addFont(PdfWriter writer, String name, PdfIndirectReference font) {
    resources(writer).addFont(new PdfName(name), font);
  }

  /** Names a colour space in the current page's resources. */
  public static void addColourSpace(PdfWriter writer, String name, PdfIndirectReference space) {
    resources(writer).addColor(new PdfName(name), space);
  }

  /** Names an image or form in the current page's resources. */
  public static void addXObject(PdfWriter writer, String name, PdfIndirectReference object) {
    resources(writer).addXObject(new PdfName(name), object);
  }

  /** Names a graphics state in the current page's resources. */
  public static void addState(PdfWriter writer, String name, PdfIndirectReference state) {
    resources(writer).addExtGState(new PdfName(name), state);
  }

  /**
   * Sets a box of the current page with all its decimals; OpenPDF itself would round to hundredths
   * of a point.
   *
   * @param box {@code trim} or {@code bleed}
   * @param sides left, bottom, right, top in points
   */
  public static void setBox(PdfWriter writer, String box, List<String> sides) {
    PdfRectangle exact = new PdfRectangle(0, 0, 1, 1);
    for (int i = 0; i < sides.size(); i++) {
      exact.set(i, new PdfLiteral(sides.get(i)));
    }
    writer.getPdfDocument().thisBoxSize.put(box, exact);
  }

  /** Names the structure element of the next piece of marked content on the current page. */
  public static void markPage(PdfWriter writer, PdfIndirectReference element) {
    writer.getStructureTreeRoot().setPageMark(writer.getCurrentPageNumber() - 1, element);
  }

  private static PageResources resources(PdfWriter writer) {
    return writer.getPdfDocument().getPageResources();
  }
}
