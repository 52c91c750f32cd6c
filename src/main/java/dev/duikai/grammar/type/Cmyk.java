package dev.duikai.grammar.type;

/** A colour of four printing inks, each in thousandths of full coverage. */
public record Cmyk(int cyan, int magenta, int yellow, int black) {

  /** Black ink alone, full. */
  public static final Cmyk BLACK = new Cmyk(0, 0, 0, 1000);

  /** Bare paper, for type in a reversed band (反白). */
  public static final Cmyk PAPER = new Cmyk(0, 0, 0, 0);

  /** The coverage of all four inks together, in thousandths. */
  public int total() {
    return cyan + magenta + yellow + black;
  }
}
