package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.util.Optional;

/**
 * An advertisement or a house ad.
 *
 * @param box what it covers
 * @param label the words that say what it is, such as 广告; none where they are missing
 * @param drawn whether it was drawn on the page rather than placed as a picture or a file
 */
public record Advert(Rect box, Optional<String> label, boolean drawn) {

  /** Lines of white between text and an advertisement under it; a leg may end one line early. */
  private static final int WHITE = 3;

  /** Whether a leg of text ends on it. */
  public boolean under(Leg leg, Grid grid) {
    return leg.endsOn(box, grid.pitch().times(WHITE));
  }

  /** Whether an upright line runs along one of its sides. */
  public boolean along(Rect line, Grid grid) {
    Length pitch = grid.pitch();
    boolean beside =
        line.y().plus(pitch).compareTo(box.y()) >= 0
            && line.bottom().compareTo(box.bottom().plus(pitch)) <= 0;
    int apart =
        Math.min(
            Math.abs(line.x().minus(box.x()).units()),
            Math.abs(line.x().minus(box.right()).units()));
    return beside && apart <= grid.gutter().units();
  }
}
