package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The head of a story: label, kicker, main head, deck, byline, jump-in line.
 *
 * @param lines its display lines from top to bottom, labels among them
 * @param byline the line that names the writers
 * @param jumpIn the line that says whence a story comes (上接)
 */
public record Head(List<TextLine> lines, Optional<TextLine> byline, Optional<TextLine> jumpIn) {

  public Head {
    lines = List.copyOf(lines);
  }

  /** The lines of the main head (主题), those of the largest size; empty without display type. */
  public List<TextLine> main() {
    Length largest =
        lines.stream().map(TextLine::size).max(Comparator.naturalOrder()).orElse(Length.ZERO);
    return lines.stream().filter(line -> line.size().equals(largest)).toList();
  }

  /** The size of the main head; zero without display type. */
  public Length size() {
    return main().stream().findFirst().map(TextLine::size).orElse(Length.ZERO);
  }

  public boolean upright() {
    return lines.stream().anyMatch(TextLine::upright);
  }

  /** All its lines. */
  public List<TextLine> all() {
    List<TextLine> all = new ArrayList<>(lines);
    byline.ifPresent(all::add);
    jumpIn.ifPresent(all::add);
    return all;
  }

  /** The rectangle around its display lines; none without any. */
  public Optional<Rect> display() {
    return around(lines);
  }

  /** The rectangle around all its lines. */
  public Optional<Rect> box() {
    return around(all());
  }

  private static Optional<Rect> around(List<TextLine> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Boxes.around(lines.stream().map(TextLine::box).toList()));
  }
}
