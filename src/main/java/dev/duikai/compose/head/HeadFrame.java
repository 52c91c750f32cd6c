package dev.duikai.compose.head;

import dev.duikai.measure.Length;

/**
 * What a head stands in.
 *
 * @param pitch distance of two lines of the grid
 * @param body body size
 * @param top white above that parts it from what stands over it
 * @param foot white between the head and the text's first em-box
 * @param extra whole lines of white added to close the page
 * @param align where its lines stand
 */
public record HeadFrame(
    Length pitch, Length body, Length top, Length foot, int extra, Align align) {

  /** Where the lines of a head stand in its width. */
  public enum Align {
    CENTRE,
    LEFT
  }

  /** A head under other matter (page-look section 4): a line above, ten points below. */
  public static HeadFrame stacked(Length pitch, Length body) {
    return new HeadFrame(pitch, body, pitch, Length.points(10), 0, Align.CENTRE);
  }

  public HeadFrame withExtra(int lines) {
    return new HeadFrame(pitch, body, top, foot, lines, align);
  }

  public HeadFrame withTop(Length other) {
    return new HeadFrame(pitch, body, other, foot, extra, align);
  }
}
