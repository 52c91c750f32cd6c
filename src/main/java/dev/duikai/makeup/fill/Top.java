package dev.duikai.makeup.fill;

/**
 * What meets the eye at a block's top.
 *
 * @param rows lines of the open head that begins there; 0 where a picture, box, band or
 *     advertisement opens the block
 * @param level class of the head: 1 the lead's, 2 a second's, 3 a short's
 * @param size size of the main head in points
 * @param face the main head's face, as a number
 */
public record Top(int rows, int level, int size, int face) {

  /** A block without an open head. */
  public static final Top CLOSED = new Top(0, 0, 0, 0);

  public boolean open() {
    return rows > 0;
  }
}
