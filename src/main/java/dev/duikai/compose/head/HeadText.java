package dev.duikai.compose.head;

import java.util.List;

/**
 * One part of a head to be set.
 *
 * @param part which part it is
 * @param lines its text; several only where the writer gave several (副题)
 * @param style how it is set
 */
public record HeadText(HeadPart part, List<String> lines, HeadStyle style) {

  public HeadText {
    lines = List.copyOf(lines);
  }

  /** A part of one text. */
  public static HeadText of(HeadPart part, String text, HeadStyle style) {
    return new HeadText(part, List.of(text), style);
  }
}
