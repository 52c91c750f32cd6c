package dev.duikai.preflight.anatomy;

import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Fill;
import java.util.List;

/** Type in the colour of the paper (反白): the words of a label when small, a head when large. */
final class ReversedType {

  /** Up to this size, in body sizes, reversed words are a label. */
  private static final double LABEL = 1.4;

  private ReversedType() {}

  static boolean is(TextLine line) {
    return line.runs().getFirst().ink().paper();
  }

  /** Whether reversed type is a head rather than a label. */
  static boolean head(TextLine line, BodyType body) {
    return line.size().compareTo(body.size().scaled(LABEL)) > 0;
  }

  /** Whether an area is the ground of a reversed head and of nothing else. */
  static boolean headOn(Fill ground, List<TextLine> lines, BodyType body) {
    List<TextLine> on =
        lines.stream().filter(line -> Boxes.holds(ground.box(), line.box())).toList();
    return !on.isEmpty() && on.stream().allMatch(line -> is(line) && head(line, body));
  }
}
