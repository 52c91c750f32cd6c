package dev.duikai.preflight.fact;

import java.util.OptionalInt;

/**
 * A font that text is set in.
 *
 * @param name its PostScript name, with the subset's tag
 * @param kind its kind, such as {@code Type0} or {@code TrueType}
 * @param embedded whether the file carries it
 * @param subset whether the file carries the needed glyphs only
 * @param readable whether each character has its Unicode
 * @param damaged whether the font program can't be read
 * @param mapped whether a CIDFontType2 says which glyph each CID is; true for other kinds
 * @param outsideSet characters drawn that the CIDSet doesn't list; empty where there is none
 * @param wrongWidths characters drawn whose width in the PDF is not that in the font
 * @param page the first page on which it is used
 * @param place where it is first used
 */
public record FontFacts(
    String name,
    String kind,
    boolean embedded,
    boolean subset,
    boolean readable,
    boolean damaged,
    boolean mapped,
    OptionalInt outsideSet,
    int wrongWidths,
    int page,
    Box place) {

  /** The kind whose glyphs are small drawings. */
  public static final String TYPE3 = "Type3";

  /** What to call it. */
  public String object() {
    return "font " + name;
  }
}
