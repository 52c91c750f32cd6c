package dev.duikai.art.colour;

/** What happens to colours that the press can't print (渲染意图). */
public enum Intent {
  /** All colours move together, as the profile's maker saw fit. */
  PERCEPTUAL,
  /** Colours stay where they can; the darkest is made the darkest (black point compensation). */
  RELATIVE
}
