package dev.duikai.proof;

import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;
import java.util.List;

/**
 * What a proof shows over the page itself.
 *
 * @param grid whether the page's columns and lines are drawn
 * @param blocks the outlines of stories and other blocks
 * @param flags what is wrong, at its place
 * @param lines how its lines of text came to their measure; empty where that is not shown
 */
public record ProofLayer(boolean grid, List<Block> blocks, List<Flag> flags, List<LineTone> lines) {

  public ProofLayer {
    blocks = List.copyOf(blocks);
    flags = List.copyOf(flags);
    lines = List.copyOf(lines);
  }

  /**
   * A block of the page with its name, such as {@code smart-city 96行}.
   *
   * @param area its rectangle on the page
   * @param label its name
   */
  public record Block(Rect area, String label) {}

  /**
   * A finding at its place.
   *
   * @param area what it is about
   * @param text what is said, such as 溢 3 行 38 字
   * @param level how bad it is; the colour follows from it
   */
  public record Flag(Rect area, String text, Level level) {}
}
