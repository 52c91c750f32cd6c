package dev.duikai.forme.furniture;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Tag;

/**
 * A finished picture that is shown whole, such as a paper's name or an advertisement.
 *
 * @param source id of the picture
 * @param width its width in any unit
 * @param height its height in the same unit
 * @param alternative what it shows, in words
 */
public record Artwork(String source, int width, int height, String alternative) {

  public Artwork {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture without area: " + source);
    }
  }

  /** The picture as large as a room allows, in its own proportion, in the middle. */
  public Picture centred(Tag tag, Rect room) {
    return at(tag, room, 0.5);
  }

  /** The same at the left of the room. */
  public Picture left(Tag tag, Rect room) {
    return at(tag, room, 0);
  }

  private Picture at(Tag tag, Rect room, double share) {
    double scale =
        Math.min(room.width().units() / (double) width, room.height().units() / (double) height);
    Length w = Length.units((int) (width * scale));
    Length h = Length.units((int) (height * scale));
    Length x = room.x().plus(room.width().minus(w).scaled(share));
    Length y = room.y().plus(room.height().minus(h).scaled(0.5));
    return new Picture(tag, source, Crop.WHOLE, new Rect(x, y, w, h), alternative);
  }
}
