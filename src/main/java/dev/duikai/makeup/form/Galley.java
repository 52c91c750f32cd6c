package dev.duikai.makeup.form;

import dev.duikai.measure.Length;
import java.util.List;

/**
 * A portion's text set at one measure, not yet cut into legs (条样).
 *
 * @param measure width of its lines
 * @param slugs its pieces in order
 * @param natural lines that it takes at its best
 * @param missing characters that no face has
 * @param cost what it costs against the portion's usual galley
 */
public record Galley(
    Length measure, List<Slug> slugs, int natural, List<String> missing, int cost) {

  public Galley {
    slugs = List.copyOf(slugs);
  }

  static Galley of(Length measure, List<Slug> slugs, List<String> missing, int cost) {
    int natural = slugs.stream().mapToInt(Slug::natural).sum();
    return new Galley(measure, slugs, natural, missing, cost);
  }

  /** How many lines the paragraphs can give back at most. */
  int least() {
    return natural - give(-1);
  }

  /** The most lines that the galley can be driven out to, within bounds (copyfit). */
  public int most() {
    int bound = Math.max(2, natural * 8 / 100);
    return natural + Math.min(bound, give(1));
  }

  private int give(int sign) {
    int sum = 0;
    for (Slug slug : slugs) {
      if (slug instanceof Slug.Text text) {
        int best = text.options().getFirst();
        int far = 0;
        for (int option : text.options()) {
          far = Math.max(far, sign * (option - best));
        }
        sum += far;
      }
    }
    return sum;
  }
}
