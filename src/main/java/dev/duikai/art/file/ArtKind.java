package dev.duikai.art.file;

/** What kind of file a picture is. */
public enum ArtKind {
  JPEG,
  PNG,
  TIFF,
  PDF
}
