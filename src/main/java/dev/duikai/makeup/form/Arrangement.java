package dev.duikai.makeup.form;

import java.util.List;

/**
 * How a block's pictures stand among its legs.
 *
 * @param pictures the pictures, placed from the top of the legs
 * @param above lines that they take over all legs, white included
 * @param taken lines that they take at the top of each leg, white included
 * @param filled whether the legs under a picture hold no text, so that the picture must end with
 *     the block
 * @param cost how far this is from the best arrangement
 */
record Arrangement(
    List<PicturePlace> pictures, int above, List<Integer> taken, boolean filled, int cost) {

  Arrangement {
    pictures = List.copyOf(pictures);
    taken = List.copyOf(taken);
  }

  /** A block without pictures. */
  public static Arrangement none(int legs) {
    return new Arrangement(List.of(), 0, java.util.Collections.nCopies(legs, 0), false, 0);
  }
}
