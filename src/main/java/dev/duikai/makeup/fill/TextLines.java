package dev.duikai.makeup.fill;

/**
 * The lines of text in a block.
 *
 * @param all how many there are
 * @param loose how many of them have a gap that can be seen (疏行)
 */
public record TextLines(int all, int loose) {

  /** No text. */
  public static final TextLines NONE = new TextLines(0, 0);

  /** Those of two blocks. */
  public TextLines plus(TextLines other) {
    return new TextLines(all + other.all, loose + other.loose);
  }
}
