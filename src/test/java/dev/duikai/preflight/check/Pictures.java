package dev.duikai.preflight.check;

import java.util.Arrays;

/** Data of pictures. */
final class Pictures {

  private Pictures() {}

  static String grey(int width, int height) {
    return of(width, height, 8, "/DeviceGray");
  }

  static String of(int width, int height, int bits, String space) {
    return "/Width "
        + width
        + " /Height "
        + height
        + " /BitsPerComponent "
        + bits
        + " /ColorSpace "
        + space;
  }

  static byte[] filled(int length, int value) {
    byte[] data = new byte[length];
    Arrays.fill(data, (byte) value);
    return data;
  }
}
