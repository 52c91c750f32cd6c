package dev.duikai.art;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;

/** Checks that a picture file goes on to its own end; no pixel is decoded. */
final class WholeFile {

  private static final int BUFFER = 1 << 16;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int END_OF_JPEG = 0xD9;
  private static final int ALONE = 0x01;
  private static final int PNG_START = 8;
  private static final int PNG_END = 0x49454E44;

  private WholeFile() {}

  /**
   * Reads through a JPEG, marker by marker, up to its end marker.
   *
   * @throws EOFException if the file is over before
   */
  static void jpeg(RandomAccessFile in) throws IOException {
    in.seek(2);
    // Closing the stream would close the file, which is the caller's.
    InputStream bytes = new BufferedInputStream(Channels.newInputStream(in.getChannel()), BUFFER);
    for (int marker = marker(bytes); marker != END_OF_JPEG; marker = marker(bytes)) {
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

  /**
   * Goes through a PNG, chunk by chunk, up to its last.
   *
   * @throws EOFException if the file is over before
   */
  static void png(RandomAccessFile in) throws IOException {
    long at = PNG_START;
    while (true) {
      in.seek(at);
      long length = Integer.toUnsignedLong(in.readInt());
      int kind = in.readInt();
      at += length + 12;
      if (at > in.length()) {
        throw new EOFException();
      }
      if (kind == PNG_END) {
        return;
      }
    }
  }
}
