package dev.duikai.art.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** Reads the chunks of a PNG file before its pixels. */
final class PngHeader {

  private static final int GREY = 0;
  private static final int GREY_ALPHA = 4;
  private static final int LENGTH = 13;
  private static final int MOST_PROFILE = 16_000_000;

  private PngHeader() {}

  static ArtInfo read(InputStream in) throws IOException {
    PngChunks chunks = PngChunks.head(in);
    byte[] data = chunks.get(PngChunks.HEADER);
    if (data.length < LENGTH) {
      throw new IOException("a PNG without a header");
    }
    ByteBuffer header = ByteBuffer.wrap(data);
    int width = header.getInt();
    int height = header.getInt();
    int depth = header.get();
    int type = header.get();
    ArtColour colour = ArtColour.RGB;
    if (type == GREY || type == GREY_ALPHA) {
      colour = type == GREY && depth == 1 ? ArtColour.BITMAP : ArtColour.GREY;
    }
    byte[] exif = chunks.get(PngChunks.EXIF);
    Turn turn = exif.length == 0 ? Turn.UPRIGHT : Exif.turn(exif);
    return ArtInfo.stored(width, height, ArtKind.PNG, colour, turn, false);
  }

  /** The embedded ICC profile, which stands packed behind its name. */
  static Optional<byte[]> profile(InputStream in) throws IOException {
    byte[] chunk = PngChunks.head(in).get(PngChunks.PROFILE);
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    if (name + 2 > chunk.length) {
      return Optional.empty();
    }
    ByteArrayInputStream packed =
        new ByteArrayInputStream(chunk, name + 2, chunk.length - name - 2);
    try (InputStream unpacked = new InflaterInputStream(packed)) {
      return Optional.of(unpacked.readNBytes(MOST_PROFILE));
    }
  }
}
