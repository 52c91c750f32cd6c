package dev.duikai.job.report;

import dev.duikai.edition.Remedy;
import dev.duikai.forme.BlockPlace;
import dev.duikai.measure.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A story as it stands on one page.
 *
 * @param id its id
 * @param storyClass the class by which it is set
 * @param stand where its block stands, by which it can be locked
 * @param blocks its blocks in reading order
 * @param over what of it is not drawn (溢版)
 * @param under what it would have to be longer to fill the room beside it (缺稿)
 * @param remedies what it can give so that the page closes, the cheapest first
 * @param jump its line of reference, if it goes on or comes from elsewhere
 */
public record StoryEntry(
    String id,
    String storyClass,
    Stand stand,
    List<BlockPlace> blocks,
    Surplus over,
    Surplus under,
    List<Remedy> remedies,
    Optional<Jump> jump) {

  public StoryEntry {
    blocks = List.copyOf(blocks);
    remedies = List.copyOf(remedies);
  }

  /** Its lines of text, all legs together. */
  public int lines() {
    return blocks.stream().filter(b -> b.kind().equals("leg")).mapToInt(BlockPlace::lines).sum();
  }

  /**
   * The block of a story on the grid.
   *
   * @param column its left column, from 0
   * @param line its first line, from 0
   * @param measure its measure
   * @param lines its height in lines
   */
  public record Stand(int column, int line, Measure measure, int lines) {}

  /**
   * A jump (转版).
   *
   * @param to the page that it goes to
   * @param from the page that it comes from
   * @param text the line of reference
   */
  public record Jump(OptionalInt to, OptionalInt from, String text) {}
}
