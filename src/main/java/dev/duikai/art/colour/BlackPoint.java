package dev.duikai.art.colour;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Black point compensation as an abstract profile to stand between two others: it moves the darkest
 * colour of one to that of the other and leaves white (ISO 18619). Java's colour engine has no
 * switch for it.
 */
final class BlackPoint {

  private static final double[] D50 = {0.9642, 1, 0.8249};
  private static final int FIXED = 65536;
  private static final int XYZ_ONE = 32768;
  private static final int MOST = 65535;
  private static final int HEADER = 128;
  private static final int TABLE = 4 + 2 * 12;
  private static final int WHITE_BYTES = 20;

  private BlackPoint() {}

  /**
   * A profile that scales.
   *
   * @param from luminance of the darkest colour that comes in, white being 1
   * @param to the same of the colour that it becomes
   */
  static ICC_Profile scaling(double from, double to) {
    double scale = (1 - to) / (1 - from);
    byte[] table = table(scale);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      int size = HEADER + TABLE + WHITE_BYTES + table.length;
      header(out, size);
      out.writeInt(2);
      entry(out, "wtpt", HEADER + TABLE, WHITE_BYTES);
      entry(out, "A2B0", HEADER + TABLE + WHITE_BYTES, table.length);
      text(out, "XYZ ");
      out.writeInt(0);
      white(out);
      out.write(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ICC_Profile.getInstance(bytes.toByteArray());
  }

  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02400000);
    text(out, "abstXYZ XYZ ");
    out.write(new byte[12]);
    text(out, "acsp");
    out.write(new byte[28]);
    white(out);
    out.write(new byte[48]);
  }

  private static void white(DataOutputStream out) throws IOException {
    for (double part : D50) {
      out.writeInt((int) Math.round(part * FIXED));
    }
  }

  private static void entry(DataOutputStream out, String tag, int at, int size) throws IOException {
    text(out, tag);
    out.writeInt(at);
    out.writeInt(size);
  }

  /** A lut16Type whose curves do all the work: two points each, a cube that changes nothing. */
  private static byte[] table(double scale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, "mft2");
      out.writeInt(0);
      out.write(new byte[] {3, 3, 2, 0});
      for (int i = 0; i < 9; i++) {
        out.writeInt(i % 4 == 0 ? FIXED : 0);
      }
      out.writeShort(2);
      out.writeShort(2);
      for (double white : D50) {
        double least = white * (1 - scale) * XYZ_ONE;
        out.writeShort(clamped(least));
        out.writeShort(clamped(scale * MOST + least));
      }
      for (int corner = 0; corner < 8; corner++) {
        for (int bit = 4; bit > 0; bit /= 2) {
          out.writeShort((corner & bit) == 0 ? 0 : MOST);
        }
      }
      for (int i = 0; i < 3; i++) {
        out.writeShort(0);
        out.writeShort(MOST);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int clamped(double value) {
    return (int) Math.max(0, Math.min(MOST, Math.round(value)));
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
