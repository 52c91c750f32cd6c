package dev.duikai.compose.head;

import dev.duikai.compose.SetLine;
import dev.duikai.measure.Length;

/**
 * One line of a head at its place.
 *
 * @param part the part that it belongs to
 * @param line its glyphs
 * @param x its left edge from the head's left edge
 * @param baseline its baseline from the head's top edge
 * @param width its width
 * @param size its type size
 * @param squeeze horizontal scale of its glyphs in thousandths
 */
public record HeadLine(
    HeadPart part,
    SetLine line,
    Length x,
    Length baseline,
    Length width,
    Length size,
    int squeeze) {

  /** The same line moved down. */
  public HeadLine lowered(Length by) {
    return new HeadLine(part, line, x, baseline.plus(by), width, size, squeeze);
  }
}
