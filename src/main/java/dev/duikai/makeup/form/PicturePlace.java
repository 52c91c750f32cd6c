package dev.duikai.makeup.form;

import dev.duikai.compose.SetLine;
import dev.duikai.copy.PictureRef;
import dev.duikai.measure.Length;
import java.util.List;

/**
 * A picture inside a block.
 *
 * @param picture the picture
 * @param x its left edge from the block's left edge
 * @param width its width
 * @param line its first line in the block, from 0
 * @param lines its height in lines
 * @param caption the lines of its caption with the credit, directly below
 */
public record PicturePlace(
    PictureRef picture, Length x, Length width, int line, int lines, List<SetLine> caption) {

  public PicturePlace {
    caption = List.copyOf(caption);
  }

  /** Lines of picture and caption together. */
  public int depth() {
    return lines + caption.size();
  }

  PicturePlace lowered(int by) {
    return new PicturePlace(picture, x, width, line + by, lines, caption);
  }
}
