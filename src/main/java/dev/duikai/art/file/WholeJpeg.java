package dev.duikai.art.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Checks that a JPEG goes on to its own end; no pixel is decoded. */
final class WholeJpeg {

  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int END = 0xD9;
  private static final int ALONE = 0x01;

  private WholeJpeg() {}

  /**
   * Reads through a JPEG, marker by marker, up to its end marker.
   *
   * @param bytes the file behind its first marker
   * @throws EOFException if the file is over before
   */
  static void check(InputStream bytes) throws IOException {
    for (int marker = marker(bytes); marker != END; marker = marker(bytes)) {
      boolean bare = marker == ALONE || marker >= FIRST_RESTART && marker <= LAST_RESTART;
      if (!bare) {
        int length = next(bytes) << 8 | next(bytes);
        bytes.skipNBytes(Math.max(0, length - 2));
      }
    }
  }

  /** The next marker; coded pixels and stuffed bytes are passed over. */
  private static int marker(InputStream bytes) throws IOException {
    while (true) {
      int value = next(bytes);
      while (value != 0xFF) {
        value = next(bytes);
      }
      while (value == 0xFF) {
        value = next(bytes);
      }
      if (value != 0) {
        return value;
      }
    }
  }

  private static int next(InputStream bytes) throws IOException {
    int value = bytes.read();
    if (value < 0) {
      throw new EOFException();
    }
    return value;
  }
}
