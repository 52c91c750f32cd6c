package dev.duikai.sheet;

/**
 * A printing ink or a mixture of process inks; each in thousandths, 1000 is solid.
 *
 * @param spot name of a spot colour (专色) with a plate of its own, always solid; the four process
 *     inks are then what stands for it on a screen and on presses without it. Empty for process
 *     colours
 */
public record Ink(int cyan, int magenta, int yellow, int black, String spot) {

  public static final Ink BLACK = new Ink(0, 0, 0, 1000);
  public static final Ink PAPER = new Ink(0, 0, 0, 0);

  /** A process colour. */
  public Ink(int cyan, int magenta, int yellow, int black) {
    this(cyan, magenta, yellow, black, "");
  }

  /** A grey of so many thousandths of black. */
  public static Ink grey(int black) {
    return new Ink(0, 0, 0, black);
  }

  /** The sum of the process inks in per cent (总墨量). */
  public int total() {
    return (cyan + magenta + yellow + black) / 10;
  }

  /** Whether it has a plate of its own. */
  public boolean isSpot() {
    return !spot.isEmpty();
  }
}
