package dev.duikai.preflight.board;

/**
 * White lines below each other in one column.
 *
 * @param column the column
 * @param line the first white line
 * @param end the line under the last one
 * @param above what lies over them; {@link Use#WHITE} at the top of the page
 * @param below what lies under them; {@link Use#WHITE} at the foot of the page
 */
public record White(int column, int line, int end, Use above, Use below) {

  public int lines() {
    return end - line;
  }

  /** Whether a head lies at either end. */
  public boolean besideHead() {
    return above == Use.HEAD || below == Use.HEAD;
  }

  /** Whether nothing follows to the foot of the page. */
  public boolean atFoot() {
    return below == Use.WHITE;
  }
}
