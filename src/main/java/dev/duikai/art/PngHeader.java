package dev.duikai.art;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Reads the first chunk of a PNG file. */
final class PngHeader {

  private static final int SIZE = 16;
  private static final int GREY = 0;
  private static final int GREY_ALPHA = 4;

  private PngHeader() {}

  static ArtInfo read(RandomAccessFile in) throws IOException {
    in.seek(SIZE - 4);
    if (in.readInt() != 0x49484452) {
      throw new IOException("a PNG without a header");
    }
    int width = in.readInt();
    int height = in.readInt();
    int depth = in.readUnsignedByte();
    int type = in.readUnsignedByte();
    ArtColour colour = ArtColour.RGB;
    if (type == GREY || type == GREY_ALPHA) {
      colour = type == GREY && depth == 1 ? ArtColour.BITMAP : ArtColour.GREY;
    }
    return ArtInfo.stored(width, height, ArtKind.PNG, colour, Turn.UPRIGHT, false);
  }
}
