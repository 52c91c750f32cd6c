package dev.duikai.makeup;

import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;

/**
 * A portion at its place.
 *
 * @param form the form that it takes
 * @param column its left column, from 0
 * @param line its first line, from 0
 */
public record PlacedStory(StoryForm form, int column, int line) {

  public Portion portion() {
    return form.portion();
  }

  /** Whether copy is cut off that finds no place anywhere. */
  public boolean overset() {
    return portion().stay().map(stay -> stay.label().isEmpty()).orElse(false);
  }
}
