package dev.duikai.press;

import org.openpdf.text.pdf.PdfIndirectReference;

/**
 * The names of one face on the pages of a file; the fonts themselves are written at the end.
 *
 * @param name resource name for horizontal lines; {@code V} is added for vertical ones
 */
record FontNames(String name, PdfIndirectReference horizontal, PdfIndirectReference vertical) {

  String name(boolean upright) {
    return upright ? name + "V" : name;
  }

  PdfIndirectReference reference(boolean upright) {
    return upright ? vertical : horizontal;
  }
}
