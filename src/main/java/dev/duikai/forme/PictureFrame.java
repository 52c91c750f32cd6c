package dev.duikai.forme;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.pixel.Cut;
import dev.duikai.forme.furniture.Strokes;
import dev.duikai.measure.Length;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Picture;
import java.util.List;

/** The thin frame round a picture whose edges are paper white, so that it shows where it ends. */
final class PictureFrame {

  private PictureFrame() {}

  /**
   * The frame, inside the picture's box; nothing round a picture that ends by itself.
   *
   * @param weight of the stroke; 0 for no frames
   */
  static List<Item> round(Picture picture, Length weight, ArtShelf art) {
    Crop crop = picture.crop();
    Cut cut = new Cut(crop.left(), crop.top(), crop.right(), crop.bottom());
    boolean needed =
        weight.units() > 0
            && art.whiteEdges(picture.source(), cut, picture.box().width(), picture.box().height());
    return needed ? Strokes.frame(picture.tag(), picture.box(), weight, Ink.BLACK) : List.of();
  }
}
