package dev.duikai.art;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Takes samples out of what the decoders give. */
final class Samples {

  private static final int FULL = 255;

  private Samples() {}

  /** RGB samples of an opaque image. */
  static Pixels rgb(BufferedImage image) {
    int[] packed = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] out = new byte[packed.length * Pixels.RGB];
    for (int i = 0; i < packed.length; i++) {
      out[3 * i] = (byte) (packed[i] >> 16);
      out[3 * i + 1] = (byte) (packed[i] >> 8);
      out[3 * i + 2] = (byte) packed[i];
    }
    return new Pixels(image.getWidth(), image.getHeight(), Pixels.RGB, out);
  }

  /** RGB samples of an image whose bytes stand in the order blue, green, red. */
  static Pixels bgr(BufferedImage image) {
    Raster raster = image.getRaster();
    int width = image.getWidth();
    byte[] out = new byte[width * image.getHeight() * Pixels.RGB];
    int[] row = new int[width * Pixels.RGB];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row); // by band, whatever the order of the bytes
      for (int i = 0; i < row.length; i++) {
        out[y * row.length + i] = (byte) row[i];
      }
    }
    return new Pixels(width, image.getHeight(), Pixels.RGB, out);
  }

  /**
   * Grey samples as they are stored. Java's own grey is linear light; asking it for colours would
   * brighten every picture.
   */
  static Pixels grey(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    Raster raster = image.getRaster();
    ColorModel model = image.getColorModel();
    int most = (1 << Math.min(16, model.getComponentSize(0))) - 1;
    byte[] out = new byte[width * height];
    int bands = raster.getNumBands();
    int[] row = new int[width * bands];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int alpha = model.hasAlpha() && bands > 1 ? row[x * bands + bands - 1] : most;
        out[y * width + x] = (byte) grey(model, row[x * bands], alpha, most);
      }
    }
    return new Pixels(width, height, Pixels.GREY, out);
  }

  private static int grey(ColorModel model, int sample, int alpha, int most) {
    if (model instanceof IndexColorModel index) {
      return index.getGreen(sample);
    }
    // Where nothing shines through, this is the sample itself.
    long white = (long) (most - alpha) * most;
    return (int) (((long) sample * alpha + white) * FULL / ((long) most * most));
  }

  /** Four inks as they are stored, or the other way round. */
  static Pixels inks(Raster raster, boolean inverted) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    int deep = raster.getSampleModel().getSampleSize(0) > 8 ? 8 : 0;
    byte[] out = new byte[width * height * Pixels.CMYK];
    int[] row = new int[width * raster.getNumBands()];
    for (int y = 0; y < height; y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < Pixels.CMYK; band++) {
          int value = row[x * raster.getNumBands() + band] >> deep;
          out[(y * width + x) * Pixels.CMYK + band] = (byte) (inverted ? FULL - value : value);
        }
      }
    }
    return new Pixels(width, height, Pixels.CMYK, out);
  }

  /** The inks of a CMYK JPEG, which may be stored inverted and as YCCK. */
  static Pixels cmykJpeg(Raster raster, ArtInfo info, Path file) throws IOException {
    Pixels pixels = inks(raster, false);
    if (ycck(file)) {
      toCmy(pixels.samples());
    }
    if (info.inverted()) {
      byte[] samples = pixels.samples();
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (byte) (FULL - samples[i]);
      }
    }
    return pixels;
  }

  private static boolean ycck(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return JpegHeader.adobeTransform(in) == 2;
    }
  }

  private static void toCmy(byte[] samples) {
    for (int i = 0; i < samples.length; i += Pixels.CMYK) {
      double y = samples[i] & FULL;
      double cb = (samples[i + 1] & FULL) - 128;
      double cr = (samples[i + 2] & FULL) - 128;
      samples[i] = sample(y + 1.402 * cr);
      samples[i + 1] = sample(y - 0.344136 * cb - 0.714136 * cr);
      samples[i + 2] = sample(y + 1.772 * cb);
    }
  }

  private static byte sample(double value) {
    return (byte) Math.round(Math.max(0, Math.min(FULL, value)));
  }
}
