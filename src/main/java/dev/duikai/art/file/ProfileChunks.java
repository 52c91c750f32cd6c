package dev.duikai.art.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;

/** An ICC profile that a JPEG carries in several numbered segments (ICC.1, annex B.4). */
final class ProfileChunks {

  private static final byte[] MARK = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = MARK.length + 2;

  private final TreeMap<Integer, byte[]> chunks = new TreeMap<>();
  private int promised;

  /** Keeps a segment that holds a part of a profile; ignores others. */
  void take(byte[] segment) {
    if (segment.length > HEAD && JpegHeader.startsWith(segment, MARK)) {
      promised = Byte.toUnsignedInt(segment[HEAD - 1]);
      chunks.put(Byte.toUnsignedInt(segment[MARK.length]), segment);
    }
  }

  /** The whole profile; none where there is none or a part is missing. */
  Optional<byte[]> joined() {
    if (chunks.isEmpty() || chunks.size() != promised) {
      return Optional.empty();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    chunks.values().forEach(chunk -> all.write(chunk, HEAD, chunk.length - HEAD));
    return Optional.of(all.toByteArray());
  }
}
