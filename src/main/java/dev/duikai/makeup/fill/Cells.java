package dev.duikai.makeup.fill;

/**
 * A rectangle inside a block, in columns and lines from its top left.
 *
 * @param column its left column
 * @param line its first line
 * @param columns its width, 0 if there is none
 * @param lines its height
 */
public record Cells(int column, int line, int columns, int lines) {

  /** No rectangle. */
  public static final Cells NONE = new Cells(0, 0, 0, 0);

  /** Whether there is none. */
  public boolean none() {
    return columns == 0;
  }
}
