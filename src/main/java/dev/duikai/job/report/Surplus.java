package dev.duikai.job.report;

/**
 * Copy that does not fit, or room that no copy fills.
 *
 * @param lines lines at the measure of its story
 * @param characters characters without white space
 */
public record Surplus(int lines, int characters) {

  /** Nothing over. */
  public static final Surplus NONE = new Surplus(0, 0);

  /** So many characters at a measure. */
  static Surplus of(int characters, int charactersALine) {
    return new Surplus(Math.ceilDiv(characters, charactersALine), characters);
  }

  Surplus plus(Surplus other) {
    return new Surplus(lines + other.lines, characters + other.characters);
  }

  public boolean none() {
    return lines == 0 && characters == 0;
  }
}
