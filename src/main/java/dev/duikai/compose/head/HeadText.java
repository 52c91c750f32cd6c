package dev.duikai.compose.head;

import java.util.List;

/**
 * One part of a head to be set.
 *
 * @param part which part it is
 * @param lines its text; several only where the writer gave several (副题)
 * @param style how it is set
 * @param reversed whether it stands on a ground of its own (反白), which takes room round it
 */
public record HeadText(HeadPart part, List<String> lines, HeadStyle style, boolean reversed) {

  public HeadText {
    lines = List.copyOf(lines);
  }

  /** A part that stands on the paper. */
  public HeadText(HeadPart part, List<String> lines, HeadStyle style) {
    this(part, lines, style, false);
  }

  /** A part of one text. */
  public static HeadText of(HeadPart part, String text, HeadStyle style) {
    return new HeadText(part, List.of(text), style);
  }

  /** The same part, reversed or not. */
  public HeadText reversed(boolean wanted) {
    return new HeadText(part, lines, style, wanted);
  }
}
