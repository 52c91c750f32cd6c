package dev.duikai.art;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the segments of a JPEG file up to its frame header. */
final class JpegHeader {

  private static final int MARKER = 0xFF;
  private static final int APP1 = 0xE1;
  private static final int APP14 = 0xEE;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int NO_ADOBE = -1;
  private static final int TRANSFORM = 11;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

  private Turn turn = Turn.UPRIGHT;
  private int adobe = NO_ADOBE;

  private JpegHeader() {}

  static ArtInfo read(RandomAccessFile in) throws IOException {
    in.seek(2);
    return new JpegHeader().segments(in);
  }

  /** How Adobe's segment says the colours are stored: 2 is YCCK; -1 where there is none. */
  static int adobeTransform(RandomAccessFile in) throws IOException {
    in.seek(2);
    JpegHeader header = new JpegHeader();
    header.segments(in);
    return header.adobe;
  }

  private ArtInfo segments(RandomAccessFile in) throws IOException {
    while (true) {
      int marker = marker(in);
      if (marker == START_OF_SCAN || marker == END) {
        throw new IOException("a JPEG without a frame");
      }
      int length = in.readUnsignedShort() - 2;
      if (length < 0) {
        throw new IOException("a JPEG with a broken segment");
      }
      byte[] segment = new byte[length];
      in.readFully(segment);
      if (isFrame(marker)) {
        return frame(segment);
      }
      remember(marker, segment);
    }
  }

  private static int marker(RandomAccessFile in) throws IOException {
    int marker = in.readUnsignedByte();
    if (marker != MARKER) {
      throw new IOException("a JPEG with a broken segment");
    }
    while (marker == MARKER) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void remember(int marker, byte[] segment) {
    if (marker == APP14 && startsWith(segment, ADOBE)) {
      adobe = segment.length > TRANSFORM ? segment[TRANSFORM] : 0;
    }
    if (marker == APP1 && startsWith(segment, EXIF)) {
      byte[] tiff = Arrays.copyOfRange(segment, EXIF.length, segment.length);
      turn = TiffHeader.turn(tiff);
    }
  }

  private static boolean startsWith(byte[] segment, byte[] start) {
    return segment.length >= start.length
        && Arrays.equals(segment, 0, start.length, start, 0, start.length);
  }

  private ArtInfo frame(byte[] segment) throws IOException {
    if (segment.length < 6 || segment[0] != 8) {
      throw new IOException("a JPEG with other than 8 bits a sample");
    }
    int height = Byte.toUnsignedInt(segment[1]) << 8 | Byte.toUnsignedInt(segment[2]);
    int width = Byte.toUnsignedInt(segment[3]) << 8 | Byte.toUnsignedInt(segment[4]);
    ArtColour colour =
        switch (segment[5]) {
          case 1 -> ArtColour.GREY;
          case 3 -> ArtColour.RGB;
          case 4 -> ArtColour.CMYK;
          default -> throw new IOException("a JPEG with " + segment[5] + " components");
        };
    boolean inverted = adobe != NO_ADOBE && colour == ArtColour.CMYK;
    return ArtInfo.stored(width, height, ArtKind.JPEG, colour, turn, inverted);
  }
}
