package dev.duikai.art.pixel;

/**
 * Upright pixels, eight bits a sample, row by row from the top, in the colours of their file.
 *
 * @param bands 1 grey (0 is black), 3 RGB, 4 CMYK (255 is solid ink)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Pixels(int width, int height, int bands, byte[] samples) {

  public static final int GREY = 1;
  public static final int RGB = 3;
  public static final int CMYK = 4;
}
