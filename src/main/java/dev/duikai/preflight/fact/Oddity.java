package dev.duikai.preflight.fact;

/**
 * Something in a file that a plant doesn't want.
 *
 * @param where the object that holds it, such as {@code object 12 0}
 */
public record Oddity(Kind kind, String where) {

  /** What it is. */
  public enum Kind {
    JAVASCRIPT,
    ACTION,
    FORM,
    EMBEDDED_FILE,
    LAYER,
    LZW,
    OPI,
    POSTSCRIPT,
    TRANSFER_FUNCTION,
    HALFTONE,
    EXTERNAL_DATA,
    ALTERNATE_IMAGE
  }
}
