package dev.duikai.compose.head;

import dev.duikai.measure.Length;
import java.util.List;

/**
 * A head set into whole lines of the grid, its white included.
 *
 * @param rows how many lines of the grid it fills
 * @param lines its lines of type from the top
 * @param topLines the same lines where nothing stands above the head, at the top of a page
 * @param mainSize size of the main head, zero if it has none
 * @param mainLines lines of the main head
 * @param fill how much of the width the main head's widest line fills, thousandths
 * @param cost how far it is from the best form, 0 is best
 * @param form the name of the form that it was set in, empty for none
 */
public record HeadBlock(
    int rows,
    List<HeadLine> lines,
    List<HeadLine> topLines,
    Length mainSize,
    int mainLines,
    int fill,
    int cost,
    String form) {

  public HeadBlock {
    lines = List.copyOf(lines);
    topLines = List.copyOf(topLines);
  }

  /** The same head, set in the form of this name. */
  public HeadBlock inForm(String name) {
    return new HeadBlock(rows, lines, topLines, mainSize, mainLines, fill, cost, name);
  }
}
