package dev.duikai.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes JPEG files of a bearable size, in RGB or in CMYK as Adobe's programs do. */
final class Jpeg {
  private static final int MOST = 720_000;
  private static final float[] QUALITIES = {
    0.93f, 0.9f, 0.87f, 0.83f, 0.78f, 0.7f, 0.6f, 0.5f, 0.4f
  };

  private Jpeg() {}

  static void rgb(Path file, BufferedImage image) throws IOException {
    write(file, smallest(new IIOImage(image, null, null)));
  }

  /** Four bands, inverted, with the Adobe marker that says so. */
  static void cmyk(Path file, BufferedImage image) throws IOException {
    byte[] plain = smallest(new IIOImage(separate(image), null, null));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.write(new byte[] {(byte) 0xff, (byte) 0xee, 0, 14});
    out.write("Adobe".getBytes(StandardCharsets.US_ASCII));
    out.write(new byte[] {0, 100, 0, 0, 0, 0, 0});
    byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);
    out.write(rest);
    write(file, out.toByteArray());
  }

  private static Raster separate(BufferedImage image) {
    int wide = image.getWidth();
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, wide, image.getHeight(), 4, null);
    for (int y = 0; y < image.getHeight(); y++) {
      int[] inks = new int[wide * 4];
      for (int x = 0; x < wide; x++) {
        inks(image.getRGB(x, y), inks, 4 * x);
      }
      raster.setPixels(0, y, wide, 1, inks);
    }
    return raster;
  }

  /** Newsprint separation: strong black replacement, no more than 240 % ink; 255 is no ink. */
  private static void inks(int rgb, int[] to, int at) {
    double c = 1 - (rgb >> 16 & 255) / 255.0;
    double m = 1 - (rgb >> 8 & 255) / 255.0;
    double y = 1 - (rgb & 255) / 255.0;
    double grey = Math.min(c, Math.min(m, y));
    double k = 0.9 * Math.pow(grey, 1.6);
    double[] parts = {c, m, y};
    for (int i = 0; i < 3; i++) {
      double ink = Math.clamp((parts[i] - k) / (1 - k + 1e-6), 0, 1) * (1 - 0.3 * k);
      to[at + i] = 255 - (int) Math.round(255 * ink);
    }
    to[at + 3] = 255 - (int) Math.round(255 * k);
  }

  private static byte[] smallest(IIOImage image) throws IOException {
    byte[] bytes = {};
    for (float quality : QUALITIES) {
      bytes = encode(image, quality);
      if (bytes.length <= MOST) {
        break;
      }
    }
    return bytes;
  }

  private static byte[] encode(IIOImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.write(null, image, param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }
}
