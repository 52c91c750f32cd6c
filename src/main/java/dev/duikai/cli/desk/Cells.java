package dev.duikai.cli.desk;

/** Text in the cells of a terminal, of which a Chinese character takes two. */
public final class Cells {

  private static final int WIDE = 0x2E80;

  private Cells() {}

  /** A text with blanks behind it, at least one, up to a number of cells. */
  public static String padded(String text, int cells) {
    int width = text.codePoints().map(c -> c >= WIDE ? 2 : 1).sum();
    return text + " ".repeat(Math.max(1, cells - width));
  }
}
