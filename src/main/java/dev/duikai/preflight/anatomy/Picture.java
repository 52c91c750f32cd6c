package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.page.Image;
import java.util.List;

/**
 * A picture of a story.
 *
 * @param image the picture
 * @param caption the lines under it, a credit among them
 */
public record Picture(Image image, List<TextLine> caption) {

  public Picture {
    caption = List.copyOf(caption);
  }

  /** The rectangle around picture and caption. */
  public Rect box() {
    return caption.stream().map(TextLine::box).reduce(image.box(), Boxes::around);
  }
}
