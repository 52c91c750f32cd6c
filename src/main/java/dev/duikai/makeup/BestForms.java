package dev.duikai.makeup;

import dev.duikai.makeup.fill.Top;
import dev.duikai.makeup.form.StoryForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps of many forms the cheapest of each size and each kind of top. */
public final class BestForms {

  private BestForms() {}

  private record Key(int columns, int lines, Top top, boolean boxed) {}

  public static List<StoryForm> of(List<StoryForm> forms) {
    List<StoryForm> sorted = new ArrayList<>(forms);
    sorted.sort(Comparator.comparingInt(StoryForm::cost));
    Set<Key> seen = new HashSet<>();
    List<StoryForm> kept = new ArrayList<>();
    for (StoryForm form : sorted) {
      if (seen.add(
          new Key(form.measure().columns(), form.lines(), form.top(), form.box().isPresent()))) {
        kept.add(form);
      }
    }
    return List.copyOf(kept);
  }
}
