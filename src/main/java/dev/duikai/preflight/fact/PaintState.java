package dev.duikai.preflight.fact;

/**
 * How an object is painted.
 *
 * @param overprint whether it leaves other plates as they are (叠印)
 * @param overprintMode 1: a CMYK value of 0 leaves its plate, too
 * @param alpha opacity from 0 to 1
 * @param blendMode the name of the blend mode
 * @param softMask whether a soft mask is in force
 */
public record PaintState(
    boolean overprint, int overprintMode, double alpha, String blendMode, boolean softMask) {

  /** The blend mode that blends nothing. */
  public static final String NORMAL = "Normal";
}
