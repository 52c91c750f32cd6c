package dev.duikai.preflight.verdict;

import dev.duikai.measure.Rect;
import java.util.List;

/**
 * What a page says, for those who want to compare it with its copy.
 *
 * @param drawn all inked characters in the order of painting
 * @param lines the lines of its legs in reading order
 */
public record PageReading(String drawn, List<Line> lines) {

  /**
   * A line of a leg.
   *
   * @param story a few words of its story
   * @param text its characters
   * @param place where it stands
   * @param column its column, from 0
   * @param line its line, from 0
   */
  public record Line(String story, String text, Rect place, int column, int line) {}

  public PageReading {
    lines = List.copyOf(lines);
  }
}
