package dev.duikai.preflight.fact;

import java.util.Optional;

/**
 * The boxes of a page (页面框) as the file gives them.
 *
 * @param media the sheet
 * @param crop what a viewer shows
 * @param bleed what is printed beyond the trim (出血)
 * @param trim the cut page (成品尺寸)
 * @param art what the page means to show
 * @param rotate degrees by which a viewer turns it
 * @param userUnit how many points a unit is
 */
public record PageBoxes(
    Box media,
    Optional<Box> crop,
    Optional<Box> bleed,
    Optional<Box> trim,
    Optional<Box> art,
    int rotate,
    double userUnit) {

  /** The cut page: the trim box, else the art box, else what a viewer shows. */
  public Box cut() {
    return trim.or(() -> art).or(() -> crop).orElse(media);
  }

  /** What is printed: the cut page with its bleed. */
  public Box printed() {
    return bleed.orElse(cut());
  }
}
