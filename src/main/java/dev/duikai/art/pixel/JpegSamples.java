package dev.duikai.art.pixel;

import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.JpegHeader;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * Makes colours of the components that a JPEG stores. Java's own decoder guesses wrong for CMYK and
 * for some files without JFIF, and changes colours by the profile before we see them.
 */
final class JpegSamples {

  private static final int FULL = 255;
  private static final int SHIFT = 16;
  private static final int HALF = 1 << SHIFT - 1;
  // ITU-T T.871, in 1/65536
  private static final int RED_BY_CR = 91881;
  private static final int GREEN_BY_CB = -22554;
  private static final int GREEN_BY_CR = -46802;
  private static final int BLUE_BY_CB = 116130;

  private JpegSamples() {}

  /** Grey, RGB or CMYK of the stored components. */
  static Pixels of(Raster stored, ArtInfo info, Path file) throws IOException {
    Pixels pixels = RasterSamples.bytes(stored, stored.getNumBands());
    if (chroma(file)) {
      toRgb(pixels);
      if (pixels.bands() == Pixels.CMYK) {
        invertColours(pixels.samples());
      }
    }
    if (info.inverted()) {
      invert(pixels.samples());
    }
    return pixels;
  }

  private static boolean chroma(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return JpegHeader.read(in).chroma();
    }
  }

  private static void toRgb(Pixels pixels) {
    byte[] samples = pixels.samples();
    for (int i = 0; i < samples.length; i += pixels.bands()) {
      int luma = ((samples[i] & FULL) << SHIFT) + HALF;
      int cb = (samples[i + 1] & FULL) - 128;
      int cr = (samples[i + 2] & FULL) - 128;
      samples[i] = sample(luma + RED_BY_CR * cr);
      samples[i + 1] = sample(luma + GREEN_BY_CB * cb + GREEN_BY_CR * cr);
      samples[i + 2] = sample(luma + BLUE_BY_CB * cb);
    }
  }

  private static byte sample(int scaled) {
    return (byte) Math.max(0, Math.min(FULL, scaled >> SHIFT));
  }

  /** YCCK means luma and chroma of what the first three inks leave white; black stays. */
  private static void invertColours(byte[] samples) {
    for (int i = 0; i < samples.length; i++) {
      if (i % Pixels.CMYK != Pixels.CMYK - 1) {
        samples[i] = (byte) (FULL - samples[i]);
      }
    }
  }

  private static void invert(byte[] samples) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) (FULL - samples[i]);
    }
  }
}
