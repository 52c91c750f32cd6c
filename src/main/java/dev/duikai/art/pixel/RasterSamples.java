package dev.duikai.art.pixel;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;

/**
 * Takes samples out of what the decoders give: eight bits deep, flattened on white paper, never
 * through Java's colour models, which would brighten grey and narrow wide colours.
 */
final class RasterSamples {

  private static final int FULL = 255;

  private RasterSamples() {}

  /** Grey or RGB samples of an image, or its four inks. */
  static Pixels of(BufferedImage image, int bands) {
    if (image.getColorModel() instanceof IndexColorModel palette) {
      return palette(image, palette, bands);
    }
    Raster raster = image.getRaster();
    ColorModel model = image.getColorModel();
    boolean flat = !model.hasAlpha() || raster.getNumBands() <= bands;
    return flat ? bytes(raster, bands) : flattened(raster, bands, model.isAlphaPremultiplied());
  }

  /** The first bands of a raster. */
  static Pixels bytes(Raster raster, int bands) {
    int width = raster.getWidth();
    int stored = raster.getNumBands();
    int most = most(raster.getSampleModel());
    if (stored == bands && most == FULL && raster.getTransferType() == DataBuffer.TYPE_BYTE) {
      return asStored(raster, bands);
    }
    byte[] out = new byte[width * raster.getHeight() * bands];
    int[] row = new int[width * stored];
    int to = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int from = 0; from < row.length; from += stored) {
        for (int band = 0; band < bands; band++) {
          out[to++] = (byte) eight(row[from + band], most);
        }
      }
    }
    return new Pixels(width, raster.getHeight(), bands, out);
  }

  /** Samples that are bytes already, one after another. */
  private static Pixels asStored(Raster raster, int bands) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    Object all =
        raster.getDataElements(
            raster.getMinX(), raster.getMinY(), width, height, new byte[width * height * bands]);
    return new Pixels(width, height, bands, (byte[]) all);
  }

  private static Pixels flattened(Raster raster, int bands, boolean multiplied) {
    int width = raster.getWidth();
    int stored = raster.getNumBands();
    int most = most(raster.getSampleModel());
    byte[] out = new byte[width * raster.getHeight() * bands];
    int[] row = new int[width * stored];
    int to = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int from = 0; from < row.length; from += stored) {
        long alpha = row[from + bands];
        for (int band = 0; band < bands; band++) {
          long shown = multiplied ? (long) row[from + band] * most : row[from + band] * alpha;
          out[to++] = (byte) eight((shown + (most - alpha) * most) / most, most);
        }
      }
    }
    return new Pixels(width, raster.getHeight(), bands, out);
  }

  private static Pixels palette(BufferedImage image, IndexColorModel palette, int bands) {
    byte[][] colours = new byte[palette.getMapSize()][bands];
    for (int i = 0; i < colours.length; i++) {
      int alpha = palette.getAlpha(i);
      int[] rgb = {palette.getRed(i), palette.getGreen(i), palette.getBlue(i)};
      for (int band = 0; band < bands; band++) {
        colours[i][band] = (byte) (FULL - (FULL - rgb[band]) * alpha / FULL);
      }
    }
    Raster raster = image.getRaster();
    int width = image.getWidth();
    byte[] out = new byte[width * image.getHeight() * bands];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        // A broken file may hold an index without a colour; paper is what decoders show for it.
        byte[] colour = colours[Math.min(row[x], colours.length - 1)];
        System.arraycopy(colour, 0, out, (y * width + x) * bands, bands);
      }
    }
    return new Pixels(width, image.getHeight(), bands, out);
  }

  private static int most(SampleModel samples) {
    return (1 << Math.min(16, samples.getSampleSize(0))) - 1;
  }

  private static int eight(long sample, int most) {
    return most == FULL ? (int) sample : (int) ((sample * FULL + most / 2) / most);
  }
}
