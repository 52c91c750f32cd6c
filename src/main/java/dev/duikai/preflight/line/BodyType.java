package dev.duikai.preflight.line;

import dev.duikai.measure.Length;
import dev.duikai.preflight.page.Glyph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The type in which most of a page is set.
 *
 * @param face its face
 * @param size its size
 * @param pitch the distance of its baselines
 * @param baseline one baseline of the line grid
 */
public record BodyType(String face, Length size, Length pitch, Length baseline) {

  private static final int FEWEST = 40;
  private static final int TOLERANCE = 120;
  private static final double MIDDLE = 1.25;

  /** The body type of a page; none where the page has hardly any text. */
  public static Optional<BodyType> of(List<TextLine> lines) {
    Map<Length, Integer> sizes = new HashMap<>();
    for (TextLine line : lines) {
      for (Run run : line.runs()) {
        if (!run.first().embedded()) {
          sizes.merge(
              run.size(), (int) run.glyphs().stream().filter(BodyType::han).count(), Integer::sum);
        }
      }
    }
    return sizes.entrySet().stream()
        .max(
            Map.Entry.<Length, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() >= FEWEST)
        .map(most -> of(lines, most.getKey()));
  }

  static boolean han(Glyph glyph) {
    return Character.isIdeographic(glyph.text().codePointAt(0));
  }

  private static BodyType of(List<TextLine> lines, Length size) {
    Map<String, Integer> faces = new HashMap<>();
    List<TextLine> body = lines.stream().filter(line -> line.size().equals(size)).toList();
    body.stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.size().equals(size))
        .forEach(run -> faces.merge(run.face(), run.glyphs().size(), Integer::sum));
    String face =
        faces.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    Length pitch = pitch(body, size);
    return new BodyType(face, size, pitch, phase(body, pitch));
  }

  /** The most frequent distance of two lines that follow each other. */
  private static Length pitch(List<TextLine> body, Length size) {
    Tally steps = new Tally(20);
    for (int i = 1; i < body.size(); i++) {
      int step = body.get(i).baseline().units() - body.get(i - 1).baseline().units();
      int shift = Math.abs(body.get(i).left().units() - body.get(i - 1).left().units());
      if (step > size.units() && step < 3 * size.units() && shift < 3 * size.units()) {
        steps.add(step, 1);
      }
    }
    if (steps.isEmpty()) {
      return size.scaled(1.4);
    }
    int rough = steps.most();
    return Length.units(Math.round(rough / 50f) * 50);
  }

  /** The baseline, under one pitch, on which most lines stand. */
  private static Length phase(List<TextLine> body, Length pitch) {
    Tally phases = new Tally(20);
    body.forEach(line -> phases.add(Math.floorMod(line.baseline().units(), pitch.units()), 1));
    int rough = phases.most();
    List<Integer> near =
        body.stream()
            .map(line -> off(line.baseline().units() - rough, pitch.units()))
            .filter(off -> Math.abs(off) <= 40)
            .sorted()
            .toList();
    return Length.units(near.isEmpty() ? rough : rough + near.get(near.size() / 2));
  }

  private static int off(int units, int pitch) {
    return Math.floorMod(units + pitch / 2, pitch) - pitch / 2;
  }

  /** How far a baseline lies off the line grid. */
  public Length offGrid(Length line) {
    return Length.units(off(line.minus(baseline).units(), pitch.units()));
  }

  /** The distance from a line's top to its baseline. */
  public Length ascent() {
    return pitch.minus(size).scaled(0.5).plus(size.scaled(0.88));
  }

  /** Whether a size is the body's. */
  public boolean isBody(Length other) {
    return Math.abs(other.units() - size.units()) <= TOLERANCE;
  }

  /** Whether a size is one of heads. */
  public boolean isDisplay(Length other) {
    return other.units() > size.units() * MIDDLE;
  }

  /** Whether a size lies between body and heads, as those of subheads and labels do. */
  public boolean isMiddle(Length other) {
    return !isDisplay(other) && other.units() > size.units() + TOLERANCE;
  }
}
