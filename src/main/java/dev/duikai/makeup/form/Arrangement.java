package dev.duikai.makeup.form;

import java.util.List;

/**
 * How a block's pictures stand among its legs.
 *
 * @param pictures the pictures, placed from the top of the legs
 * @param above lines that they take over all legs, white included
 * @param taken lines that they take at the top of each leg, white included
 * @param notch the corner at the foot that is none of the block's
 * @param filled whether the legs under a picture hold no text, so that the picture must end with
 *     the block
 * @param cost how far this is from the best arrangement
 */
record Arrangement(
    List<PicturePlace> pictures,
    int above,
    List<Integer> taken,
    Notch notch,
    boolean filled,
    int cost) {

  Arrangement {
    pictures = List.copyOf(pictures);
    taken = List.copyOf(taken);
  }

  /** The same with text round a corner at the foot. */
  Arrangement round(Notch corner) {
    return new Arrangement(pictures, above, taken, corner, filled, cost);
  }

  /** A block without pictures. */
  public static Arrangement none(int legs) {
    return new Arrangement(
        List.of(), 0, java.util.Collections.nCopies(legs, 0), Notch.NONE, false, 0);
  }
}
