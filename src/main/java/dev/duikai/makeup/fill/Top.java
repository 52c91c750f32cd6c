package dev.duikai.makeup.fill;

/**
 * What meets the eye at a block's top.
 *
 * @param first lines of the block above its head: those of a photo story's picture
 * @param rows lines of the open head that begins there; 0 where a box, band or advertisement closes
 *     the block
 * @param size size of the main head in points
 * @param face the main head's face, as a number
 * @param lines lines of the main head
 * @param upright whether the head stands upright at the block's left (竖题), so that text is its
 *     neighbour at the right
 */
public record Top(int first, int rows, int size, int face, int lines, boolean upright) {

  /** A block without an open head. */
  public static final Top CLOSED = new Top(0, 0, 0, 0, 0, false);

  /** The closed top of a block whose head has this size, inside a box. */
  public static Top closed(int size, int face, int lines) {
    return new Top(0, 0, size, face, lines, false);
  }

  /** A level open head that begins a block. */
  public static Top open(int rows, int size, int face, int lines) {
    return new Top(0, rows, size, face, lines, false);
  }

  /** Whether an open head begins the block. */
  public boolean opens() {
    return rows > 0 && first == 0;
  }

  /** The line of the block under its open head. */
  public int end() {
    return first + rows;
  }

  /** Whether an open head meets what stands at the left. */
  public boolean opensLeft() {
    return rows > 0;
  }

  /** Whether an open head meets what stands at the right. */
  public boolean opensRight() {
    return rows > 0 && !upright;
  }

  /** Heads whose sizes differ by less than a quarter are of one level to the eye. */
  public boolean sameLevel(Top other) {
    return 4 * Math.max(size, other.size) < 5 * Math.min(size, other.size);
  }

  /** Whether two heads are of one face, size and number of lines. */
  public boolean alike(Top other) {
    return size > 0 && size == other.size && face == other.face && lines == other.lines;
  }
}
