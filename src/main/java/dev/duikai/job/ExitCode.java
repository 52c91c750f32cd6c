package dev.duikai.job;

/** What a run ends with; from good to bad. */
public enum ExitCode {
  /** Done, nothing to report. */
  DONE(0),
  /** Done, and there are findings: a page does not close, copy is left over. */
  FINDINGS(1),
  /** The input or the command line is wrong. */
  INPUT(2),
  /** The system failed: disk full, file unreadable, out of memory. */
  SYSTEM(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the operating system is given. */
  public int number() {
    return number;
  }

  /** The worse of two. */
  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
