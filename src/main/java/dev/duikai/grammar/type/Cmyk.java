package dev.duikai.grammar.type;

import java.util.stream.IntStream;

/**
 * A colour of four printing inks, each in thousandths of full coverage, or a spot colour.
 *
 * @param spot name of the spot colour (专色) that the four inks stand for; empty for none
 */
public record Cmyk(int cyan, int magenta, int yellow, int black, String spot) {

  /** Black ink alone, full. */
  public static final Cmyk BLACK = new Cmyk(0, 0, 0, 1000);

  /** Bare paper, for type in a reversed band (反白). */
  public static final Cmyk PAPER = new Cmyk(0, 0, 0, 0);

  /** A colour of process inks. */
  public Cmyk(int cyan, int magenta, int yellow, int black) {
    this(cyan, magenta, yellow, black, "");
  }

  /** The spot colour that these inks stand for where it has no plate. */
  public Cmyk asSpot(String name) {
    return new Cmyk(cyan, magenta, yellow, black, name);
  }

  /** The coverage of all inks together, in thousandths. */
  public int total() {
    return spot.isEmpty() ? cyan + magenta + yellow + black : 1000;
  }

  /** On how many plates it stands. */
  public int plates() {
    int inks = (int) IntStream.of(cyan, magenta, yellow, black).filter(ink -> ink > 0).count();
    return spot.isEmpty() ? inks : 1;
  }
}
