package dev.duikai.makeup;

import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Notch;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of a story whose text stands round an advertisement in an L (文包广告). */
final class RoundForms {

  /** Forms of one story that are worth trying. */
  private static final int MOST = 60;

  private RoundForms() {}

  /** A form and the corner that it leaves free. */
  record Round(StoryForm form, Notch notch) {}

  private record Size(int columns, int lines) {}

  /**
   * The cheapest form of each size.
   *
   * @param shapes the shapes of the advertisement
   * @param right whether it stands in the right corner
   */
  static List<Round> of(FormMaker forms, Portion portion, List<Shape> shapes, boolean right) {
    List<Notch> notches =
        shapes.stream().map(ad -> new Notch(ad.columns(), ad.lines(), right)).toList();
    List<Round> all = new ArrayList<>();
    forms
        .round(portion, notches)
        .forEach((notch, each) -> each.forEach(form -> all.add(new Round(form, notch))));
    all.sort(Comparator.comparingInt(round -> round.form().cost()));
    Set<Size> seen = new HashSet<>();
    return all.stream()
        .filter(r -> seen.add(new Size(r.form().measure().columns(), r.form().lines())))
        .limit(MOST)
        .toList();
  }
}
