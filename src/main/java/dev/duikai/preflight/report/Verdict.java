package dev.duikai.preflight.report;

/** What becomes of a file. */
public enum Verdict {
  /** It can go to the plant as it is. */
  CLEAN("clean"),
  /** It can be printed; someone should look at the warnings. */
  WARNINGS("warnings"),
  /** It must not go to the plant. */
  REFUSED("errors");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The verdict as it stands in reports. */
  public String label() {
    return label;
  }
}
