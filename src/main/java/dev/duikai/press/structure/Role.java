package dev.duikai.press.structure;

import org.openpdf.text.pdf.PdfName;

/** A standard structure type (ISO 32000-1, 14.8.4). */
enum Role {
  DOCUMENT("Document"),
  ARTICLE("Art"),
  SECTION("Sect"),
  HEAD("H1"),
  SUBHEAD("H2"),
  PARAGRAPH("P"),
  FIGURE("Figure"),
  CAPTION("Caption"),
  LINK("Link");

  private final String type;

  Role(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  PdfName pdfName() {
    return new PdfName(type);
  }
}
