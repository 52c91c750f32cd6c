package dev.duikai.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files; the same image always gives the same bytes, without a date or a program. */
public final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METRES_AN_INCH = 0.0254;
  private static final int RGB = 3;
  private static final byte UP = 2;

  private PngFile() {}

  /**
   * The file of an image.
   *
   * @param dpi pixels an inch, for programs that show a page at its size
   */
  public static byte[] of(BufferedImage image, int dpi) {
    int density = (int) Math.round(dpi / METRES_AN_INCH);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      ByteBuffer header = ByteBuffer.allocate(13);
      header.putInt(image.getWidth()).putInt(image.getHeight());
      header.put(
          new byte[] {8, 2, 0, 0, 0}); // 8 bits, RGB, deflate, filters by row, not interlaced
      chunk(out, "IHDR", header.array());
      chunk(out, "sRGB", new byte[1]);
      ByteBuffer size = ByteBuffer.allocate(9);
      size.putInt(density).putInt(density).put((byte) 1);
      chunk(out, "pHYs", size.array());
      chunk(out, "IDAT", deflated(image));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(BufferedImage image) throws IOException {
    int width = image.getWidth();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(4);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      int[] above = new int[width];
      int[] row = new int[width];
      byte[] line = new byte[1 + RGB * width];
      line[0] = UP;
      for (int y = 0; y < image.getHeight(); y++) {
        image.getRGB(0, y, width, 1, row, 0, width);
        difference(row, above, line);
        out.write(line);
        int[] spent = above;
        above = row;
        row = spent;
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** Each sample less the one above it; the first row stands under a row of zeros. */
  private static void difference(int[] row, int[] above, byte[] line) {
    for (int x = 0; x < row.length; x++) {
      int at = 1 + RGB * x;
      line[at] = (byte) ((row[x] >> 16) - (above[x] >> 16));
      line[at + 1] = (byte) ((row[x] >> 8) - (above[x] >> 8));
      line[at + 2] = (byte) (row[x] - above[x]);
    }
  }

  private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(data);
    out.writeInt(data.length);
    out.write(type);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
