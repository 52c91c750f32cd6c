package dev.duikai.art.pixel;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Pixels as Java2D sees them. */
public final class Rasters {

  private Rasters() {}

  /** An image of grey or RGB pixels. */
  public static BufferedImage image(Pixels pixels) {
    int bands = pixels.bands();
    int[] packed = new int[pixels.width() * pixels.height()];
    byte[] samples = pixels.samples();
    for (int i = 0; i < packed.length; i++) {
      int red = samples[i * bands] & 0xFF;
      int green = samples[i * bands + (bands - 1) / 2] & 0xFF;
      int blue = samples[i * bands + bands - 1] & 0xFF;
      packed[i] = red << 16 | green << 8 | blue;
    }
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), packed);
    return image;
  }

  /** The samples themselves, not a copy. */
  public static WritableRaster of(Pixels pixels) {
    int[] order = new int[pixels.bands()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    return Raster.createInterleavedRaster(
        new DataBufferByte(pixels.samples(), pixels.samples().length),
        pixels.width(),
        pixels.height(),
        pixels.width() * pixels.bands(),
        pixels.bands(),
        order,
        null);
  }
}
