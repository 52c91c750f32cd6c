package dev.duikai.preflight.line;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs on one baseline that read as one line.
 *
 * @param runs its runs from left to right
 * @param text what it says
 * @param size the size of most of its glyphs
 * @param face the face of most of its glyphs
 * @param baseline the baseline of its middle glyph
 * @param box the rectangle around its em boxes
 */
public record TextLine(
    List<Run> runs, String text, Length size, String face, Length baseline, Rect box) {

  public TextLine {
    runs = List.copyOf(runs);
  }

  /** The line that some runs make. */
  public static TextLine of(List<Run> runs) {
    List<Length> baselines =
        runs.stream().flatMap(run -> run.glyphs().stream()).map(Glyph::baseline).sorted().toList();
    return new TextLine(
        runs,
        runs.stream().map(Run::text).collect(Collectors.joining()),
        most(runs, Run::size),
        most(runs, Run::face),
        baselines.get(baselines.size() / 2),
        Boxes.around(runs.stream().map(Run::box).toList()));
  }

  private static <T> T most(List<Run> runs, Function<Run, T> property) {
    Map<T, Integer> counts = new HashMap<>();
    runs.forEach(run -> counts.merge(property.apply(run), run.glyphs().size(), Integer::sum));
    return runs.stream().map(property).max(Comparator.comparingInt(counts::get)).orElseThrow();
  }

  /** This line with more behind it. */
  public TextLine with(TextLine more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return of(all);
  }

  public int order() {
    return runs.getFirst().order();
  }

  public List<Glyph> glyphs() {
    return runs.stream().flatMap(run -> run.glyphs().stream()).toList();
  }

  public boolean upright() {
    return runs.getFirst().upright();
  }

  public Length left() {
    return box.x();
  }

  public Length right() {
    return box.right();
  }

  /** How far its glyphs' baselines lie apart. */
  public Length spread() {
    List<Length> all = glyphs().stream().map(Glyph::baseline).sorted().toList();
    return all.getLast().minus(all.getFirst());
  }
}
