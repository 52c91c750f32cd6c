package dev.duikai.preflight.rule;

import java.util.Optional;

/** What a file promises to be. */
public enum Flavour {
  /** A PDF that promises nothing but to be printed. */
  PLAIN("plain", "PDF"),
  /** PDF/X-4, ISO 15930-7. */
  X4("x4", "PDF/X-4"),
  /** PDF/X-1a:2003, ISO 15930-4. */
  X1A("x1a", "PDF/X-1a");

  private final String label;
  private final String words;

  Flavour(String label, String words) {
    this.label = label;
    this.words = words;
  }

  /** The name on a command line and in JSON. */
  public String label() {
    return label;
  }

  /** The name in words. */
  public String words() {
    return words;
  }

  /** The flavour that a command line names: {@code plain}, {@code x4} or {@code x1a}. */
  public static Optional<Flavour> named(String label) {
    for (Flavour flavour : values()) {
      if (flavour.label.equals(label)) {
        return Optional.of(flavour);
      }
    }
    return Optional.empty();
  }

  /** The flavour that a file's {@code GTS_PDFXVersion} claims. */
  public static Flavour claimed(String version) {
    if (version.startsWith("PDF/X-4")) {
      return X4;
    }
    return version.startsWith("PDF/X-1") ? X1A : PLAIN;
  }
}
