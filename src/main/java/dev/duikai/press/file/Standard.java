package dev.duikai.press.file;

import java.util.Optional;

/** What a file promises to whoever opens it. */
public enum Standard {
  /** PDF/X-4 (ISO 15930-7), held to what X-1a allows: no live transparency, no RGB. */
  X4("1.6", "PDF/X-4"),

  /** PDF/X-1a:2003 (ISO 15930-4). */
  X1A("1.4", "PDF/X-1a:2003"),

  /** A proof: PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), tagged and linked. */
  PROOF("1.7", "");

  private final String version;
  private final String key;

  Standard(String version, String key) {
    this.version = version;
    this.key = key;
  }

  /** The PDF version in the file's first line. */
  public String version() {
    return version;
  }

  /** The value of {@code GTS_PDFXVersion}; none in a proof. */
  public Optional<String> pdfx() {
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
  }

  /** Whether text is tagged with its structure and jump lines are linked. */
  public boolean tagged() {
    return this == PROOF;
  }
}
