package dev.duikai.art;

/**
 * Upright pixels, eight bits a sample, row by row from the top.
 *
 * @param bands 1 grey (0 is black), 3 sRGB, 4 CMYK (255 is solid ink)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(int width, int height, int bands, byte[] samples) {

  static final int GREY = 1;
  static final int RGB = 3;
  static final int CMYK = 4;
}
