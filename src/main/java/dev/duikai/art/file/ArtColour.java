package dev.duikai.art.file;

/** In which colours a picture comes. */
public enum ArtColour {
  /** Black and white without steps between, one bit a pixel. */
  BITMAP,
  GREY,
  RGB,
  CMYK
}
