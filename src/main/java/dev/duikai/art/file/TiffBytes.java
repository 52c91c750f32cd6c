package dev.duikai.art.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/** Bytes by their place, in a file or in memory. */
interface TiffBytes {

  /**
   * Bytes.
   *
   * @throws EOFException if there are not so many
   */
  byte[] at(long offset, int length) throws IOException;

  static TiffBytes of(RandomAccessFile in) {
    return (offset, length) -> {
      if (offset + length > in.length()) {
        throw new EOFException();
      }
      byte[] bytes = new byte[length];
      in.seek(offset);
      in.readFully(bytes);
      return bytes;
    };
  }

  static TiffBytes of(byte[] all) {
    return (offset, length) -> {
      if (offset + length > all.length) {
        throw new EOFException();
      }
      return Arrays.copyOfRange(all, (int) offset, (int) offset + length);
    };
  }
}
