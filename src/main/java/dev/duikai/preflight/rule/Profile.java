package dev.duikai.preflight.rule;

import dev.duikai.notice.Level;

/**
 * What a file is checked against.
 *
 * @param flavour what it promises to be
 */
public record Profile(Flavour flavour, Limits limits) {

  /** The level of what ISO 15930 forbids: an error in PDF/X, a warning in other files. */
  public Level standard() {
    return flavour == Flavour.PLAIN ? Level.WARNING : Level.ERROR;
  }

  /** The level of what PDF/X-1a alone forbids. */
  public Level strictest() {
    return flavour == Flavour.X1A ? Level.ERROR : Level.WARNING;
  }
}
