package dev.duikai.sheet;

/**
 * The part of a picture that is shown, in millionths of its width and height.
 *
 * @param left left edge, 0 to 1,000,000
 * @param top top edge
 * @param right right edge
 * @param bottom bottom edge
 */
public record Crop(int left, int top, int right, int bottom) {

  public static final Crop WHOLE = new Crop(0, 0, 1_000_000, 1_000_000);
}
