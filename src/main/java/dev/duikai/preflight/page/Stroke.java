package dev.duikai.preflight.page;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;

/**
 * A straight line, level or upright.
 *
 * @param order its place in the order of painting
 * @param line from end to end; its width or its height is zero
 * @param weight how thick it is
 * @param dotted whether it is broken into dots or dashes
 */
public record Stroke(int order, Rect line, Length weight, boolean dotted) {

  public boolean level() {
    return line.width().compareTo(line.height()) >= 0;
  }

  public Length length() {
    return Length.max(line.width(), line.height());
  }
}
