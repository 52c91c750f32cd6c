package dev.duikai.art.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG file, each with its checksum. */
final class PngChunks {

  static final String HEADER = "IHDR";
  static final String PROFILE = "iCCP";
  static final String EXIF = "eXIf";

  private static final String END = "IEND";
  private static final Set<String> KEPT = Set.of(HEADER, PROFILE, EXIF);
  private static final int MOST_KEPT = 16_000_000;
  private static final int BUFFER = 1 << 16;

  private final Map<String, byte[]> kept = new HashMap<>();

  private PngChunks() {}

  /**
   * The chunks before the pixels.
   *
   * @param in the file behind its signature
   */
  static PngChunks head(InputStream in) throws IOException {
    PngChunks chunks = new PngChunks();
    while (!chunks.next(in).equals("IDAT")) {
      // Each turn takes one chunk; next() ends with an exception where the file does.
    }
    return chunks;
  }

  /**
   * Goes on to the last chunk.
   *
   * @throws EOFException if the file is over before
   * @throws IOException if a chunk differs from its checksum
   */
  static void checkWhole(InputStream in) throws IOException {
    PngChunks chunks = new PngChunks();
    while (!chunks.next(in).equals(END)) {
      // As above.
    }
  }

  /** The content of a chunk; empty where there was none. */
  byte[] get(String name) {
    return kept.getOrDefault(name, new byte[0]);
  }

  private String next(InputStream in) throws IOException {
    byte[] head = exactly(in, 8);
    int length = ByteBuffer.wrap(head).getInt();
    String name = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
    CRC32 checksum = new CRC32();
    checksum.update(head, 4, 4);
    if (KEPT.contains(name) && length >= 0 && length <= MOST_KEPT) {
      byte[] data = exactly(in, length);
      checksum.update(data);
      kept.put(name, data);
    } else {
      pass(in, Integer.toUnsignedLong(length), checksum);
    }
    int said = ByteBuffer.wrap(exactly(in, 4)).getInt();
    if (said != (int) checksum.getValue()) {
      throw new IOException("chunk " + name + " is damaged");
    }
    return name;
  }

  private static void pass(InputStream in, long length, CRC32 checksum) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
      if (read < 0) {
        throw new EOFException();
      }
      checksum.update(buffer, 0, read);
      left -= read;
    }
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] data = in.readNBytes(length);
    if (data.length < length) {
      throw new EOFException();
    }
    return data;
  }
}
