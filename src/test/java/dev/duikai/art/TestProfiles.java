package dev.duikai.art;

import dev.duikai.art.colour.PressProfile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** ICC profiles that pictures from elsewhere carry. */
public final class TestProfiles {

  private static final int FIXED = 65536;

  private TestProfiles() {}

  /** The colours of Adobe RGB (1998), adapted to D50. */
  public static byte[] adobeRgb() {
    return matrix(
        2.19921875,
        new double[][] {
          {0.60974, 0.31111, 0.01947}, {0.20528, 0.62567, 0.06087}, {0.14919, 0.06322, 0.74457}
        });
  }

  /** The colours of Display P3, adapted to D50, with a plain exponent. */
  public static byte[] displayP3() {
    return matrix(
        2.2,
        new double[][] {
          {0.51512, 0.24120, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.15710, 0.06657, 0.78407}
        });
  }

  /** A press with another dot gain than the shipped one: its curves before the table are bent. */
  public static byte[] foreignPress() {
    byte[] profile = PressProfile.newsprint().bytes().clone();
    ByteBuffer data = ByteBuffer.wrap(profile);
    for (int i = 0; i < data.getInt(128); i++) {
      int entry = 132 + 12 * i;
      String tag = new String(profile, entry, 4, StandardCharsets.US_ASCII);
      if (tag.equals("A2B0") || tag.equals("A2B1")) {
        bend(data, data.getInt(entry + 4));
      }
    }
    return profile;
  }

  private static void bend(ByteBuffer data, int table) {
    if (data.getInt(table) != 0x6D667432) { // mft2
      throw new IllegalStateException("the shipped profile has other tables");
    }
    int entries = data.getShort(table + 48);
    for (int i = 0; i < 4 * entries; i++) {
      int at = table + 52 + 2 * i;
      double value = Short.toUnsignedInt(data.getShort(at)) / 65535.0;
      data.putShort(at, (short) Math.round(65535 * Math.pow(value, 1.4)));
    }
  }

  private static byte[] matrix(double gamma, double[][] primaries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      int table = 132 + 12 * 7;
      int curve = table + 4 * 20;
      out.writeInt(curve + 16);
      out.writeInt(0);
      out.writeInt(0x02100000);
      text(out, "mntrRGB XYZ ");
      out.write(new byte[12]);
      text(out, "acsp");
      out.write(new byte[28]);
      xyz(out, 0.9642, 1, 0.8249);
      out.write(new byte[48]);
      out.writeInt(7);
      String[] tags = {"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
      for (int i = 0; i < tags.length; i++) {
        text(out, tags[i]);
        out.writeInt(i < 4 ? table + 20 * i : curve);
        out.writeInt(i < 4 ? 20 : 14);
      }
      point(out, 0.9642, 1, 0.8249);
      for (double[] primary : primaries) {
        point(out, primary[0], primary[1], primary[2]);
      }
      text(out, "curv");
      out.writeInt(0);
      out.writeInt(1);
      out.writeShort((int) Math.round(gamma * 256));
      out.writeShort(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void point(DataOutputStream out, double x, double y, double z) throws IOException {
    text(out, "XYZ ");
    out.writeInt(0);
    xyz(out, x, y, z);
  }

  private static void xyz(DataOutputStream out, double... parts) throws IOException {
    for (double part : parts) {
      out.writeInt((int) Math.round(part * FIXED));
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
