package dev.duikai.art;

import dev.duikai.art.colour.PrintingCondition;
import dev.duikai.art.file.ArtColour;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.PixelRect;
import dev.duikai.measure.Length;

/**
 * How pictures are reproduced (制版).
 *
 * @param condition paper, press and ink
 * @param finest most pixels an inch in print; finer pictures are made smaller
 * @param finestBitmap the same in black and white
 * @param sharpening in per cent; 0 for none
 */
public record Reproduction(
    PrintingCondition condition, int finest, int finestBitmap, int sharpening) {

  private static final double POINTS_AN_INCH = 72;

  /** For newsprint: at most 200 pixels an inch, 1200 in black and white, nothing sharpened. */
  public static Reproduction newsprint() {
    return new Reproduction(PrintingCondition.newsprint(), 200, 1200, 0);
  }

  /** How many pixels of a part are printed in a box of this size. */
  Placed placed(ArtInfo info, Cut cut, Length width, Length height) {
    PixelRect part = cut.pixels(info.width(), info.height());
    int most = info.colour() == ArtColour.BITMAP ? finestBitmap : finest;
    int w = Math.min(part.width(), pixels(width, most));
    int h = Math.min(part.height(), pixels(height, most));
    return new Placed(cut, w, h, w == part.width() && h == part.height());
  }

  private static int pixels(Length length, int most) {
    return Math.max(1, (int) Math.ceil(length.points() / POINTS_AN_INCH * most));
  }

  /**
   * A part of a picture at its size in print.
   *
   * @param cut the part
   * @param width pixels a row
   * @param height rows
   * @param untouched whether these are all that the file has
   */
  record Placed(Cut cut, int width, int height, boolean untouched) {}
}
