package dev.duikai.art;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small pictures of four quarters in known colours, in the forms that newspapers get. */
public final class TestPictures {

  private TestPictures() {}

  /** Red and green above blue and white. */
  public static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      g.setColor(colours[i]);
      g.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    g.dispose();
    return image;
  }

  public static Path write(Path file, BufferedImage image, String format) throws IOException {
    if (!ImageIO.write(image, format, file.toFile())) {
      throw new IOException("no writer for " + format);
    }
    return file;
  }

  /** A CMYK JPEG of four quarters: C, M above Y, K; as Adobe programs store it where asked for. */
  public static Path cmykJpeg(Path file, int size, boolean adobe) throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, size, size, 4, null);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int band = (x < size / 2 ? 0 : 1) + (y < size / 2 ? 0 : 2);
        for (int b = 0; b < 4; b++) {
          raster.setSample(x, y, b, b == band == !adobe ? 255 : 0);
        }
      }
    }
    byte[] plain = jpeg(raster);
    return Files.write(file, adobe ? withSegment(plain, adobeSegment(0)) : plain);
  }

  /** The same picture with an EXIF segment that says how the camera was held. */
  public static Path turned(Path file, BufferedImage image, int exif) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return Files.write(file, withSegment(bytes.toByteArray(), exifSegment(exif)));
  }

  private static byte[] jpeg(Raster raster) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] withSegment(byte[] jpeg, int[] segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    for (int value : segment) {
      bytes.write(value);
    }
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  static int[] adobeSegment(int transform) {
    return new int[] {0xFF, 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, transform};
  }

  static int[] exifSegment(int exif) {
    return new int[] {
      0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3,
      0, 0, 0, 1, 0, exif, 0, 0, 0, 0, 0, 0
    };
  }

  /**
   * A CMYK JPEG of one colour as Adobe programs and LittleCMS store it: the inks inverted, then
   * luma and chroma of what these inverted inks leave white, thus of the inks themselves.
   */
  public static Path ycckJpeg(Path file, int size, int[] inks) throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, size, size, 4, null);
    int[] stored = ycck(inks);
    for (int i = 0; i < size * size; i++) {
      raster.setPixel(i % size, i / size, stored);
    }
    return Files.write(file, withSegment(jpeg(raster), adobeSegment(2)));
  }

  /** Luma and chroma of the first three inks, and what the fourth leaves white. */
  static int[] ycck(int[] inks) {
    int r = inks[0];
    int g = inks[1];
    int b = inks[2];
    int luma = (int) Math.round(0.299 * r + 0.587 * g + 0.114 * b);
    int blue = (int) Math.round(128 - 0.168736 * r - 0.331264 * g + 0.5 * b);
    int red = (int) Math.round(128 + 0.5 * r - 0.418688 * g - 0.081312 * b);
    return new int[] {luma, Math.min(255, blue), Math.min(255, red), 255 - inks[3]};
  }

  /** The inks of a pixel. */
  interface Inks {
    int[] at(int x, int y);
  }

  /** An uncompressed CMYK TIFF of one colour. */
  public static Path cmykTiff(Path file, int size, int[] inks) throws IOException {
    return cmykTiff(file, size, size, (x, y) -> inks);
  }

  /** An uncompressed CMYK TIFF. */
  static Path cmykTiff(Path file, int width, int height, Inks inks) throws IOException {
    int[][] entries = {
      {256, 3, 1, width << 16},
      {257, 3, 1, height << 16},
      {258, 3, 4, 110},
      {259, 3, 1, 1 << 16},
      {262, 3, 1, 5 << 16},
      {273, 4, 1, 118},
      {277, 3, 1, 4 << 16},
      {278, 3, 1, height << 16}
    };
    ByteBuffer tiff = ByteBuffer.allocate(118 + 4 * width * height);
    tiff.putInt(0x4D4D002A).putInt(8).putShort((short) entries.length);
    for (int[] entry : entries) {
      tiff.putShort((short) entry[0]).putShort((short) entry[1]);
      tiff.putInt(entry[2]).putInt(entry[3]);
    }
    tiff.putInt(0);
    tiff.position(110);
    tiff.putShort((short) 8).putShort((short) 8).putShort((short) 8).putShort((short) 8);
    for (int i = 0; i < width * height; i++) {
      for (int ink : inks.at(i % width, i / width)) {
        tiff.put((byte) ink);
      }
    }
    return Files.write(file, tiff.array());
  }

  /** A JPEG whose profile says that its samples are linear light. */
  public static Path linear(Path file, BufferedImage image) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] head = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
    int[] segment = new int[4 + head.length + profile.length];
    segment[0] = 0xFF;
    segment[1] = 0xE2;
    segment[2] = (segment.length - 2) >> 8;
    segment[3] = segment.length - 2;
    for (int i = 0; i < head.length + profile.length; i++) {
      segment[4 + i] = (i < head.length ? head[i] : profile[i - head.length]) & 0xFF;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    byte[] jpeg = bytes.toByteArray();
    // JFIF comes first.
    int jfif = 4 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, jfif);
    for (int value : segment) {
      out.write(value);
    }
    out.write(jpeg, jfif, jpeg.length - jfif);
    return Files.write(file, out.toByteArray());
  }
}
