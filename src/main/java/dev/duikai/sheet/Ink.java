package dev.duikai.sheet;

/** A process colour; each ink in thousandths, 1000 is solid. */
public record Ink(int cyan, int magenta, int yellow, int black) {

  public static final Ink BLACK = new Ink(0, 0, 0, 1000);
  public static final Ink PAPER = new Ink(0, 0, 0, 0);

  /** A grey of so many thousandths of black. */
  public static Ink grey(int black) {
    return new Ink(0, 0, 0, black);
  }
}
