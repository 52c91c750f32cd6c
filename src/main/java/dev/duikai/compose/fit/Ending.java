package dev.duikai.compose.fit;

import dev.duikai.compose.item.Items;

/**
 * What stands right at the end of a story's last line: the editor's mark (责编码).
 *
 * @param items the mark's boxes
 * @param width its width, thousandths of a point; zero where there is none
 * @param free white that must stay before it on a line that it shares, thousandths of a point
 * @param blank glyph of a full-width blank in the face of the text
 */
public record Ending(Items items, int width, int free, int blank) {

  public boolean none() {
    return width == 0;
  }
}
