package dev.duikai.grammar;

import dev.duikai.measure.Range;
import java.util.List;

/**
 * How pictures are placed.
 *
 * @param columns widths in columns
 * @param lines heights in lines
 * @param crop how much of the height cropping may take or give, in thousandths
 * @param places {@code above} (over all legs), {@code right-legs} (over the last legs), best first
 * @param caption style of the caption (图注), below the picture
 * @param credit style of the credit
 * @param under lines of text that must stand under a picture, if any do
 * @param quality what is asked of them in print
 */
public record PictureRules(
    Range columns,
    Range lines,
    int crop,
    List<String> places,
    String caption,
    String credit,
    int under,
    PictureQuality quality) {

  public PictureRules {
    places = List.copyOf(places);
  }
}
