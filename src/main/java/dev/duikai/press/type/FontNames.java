package dev.duikai.press.type;

import org.openpdf.text.pdf.PdfIndirectReference;

/**
 * The names of one face on the pages of a file; the fonts themselves are written at the end.
 *
 * @param name resource name for horizontal lines; {@code V} is added for vertical ones
 */
public record FontNames(
    String name, PdfIndirectReference horizontal, PdfIndirectReference vertical) {

  public String name(boolean upright) {
    return upright ? name + "V" : name;
  }

  public PdfIndirectReference reference(boolean upright) {
    return upright ? vertical : horizontal;
  }
}
