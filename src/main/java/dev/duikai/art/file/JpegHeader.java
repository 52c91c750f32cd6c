package dev.duikai.art.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The segments of a JPEG file before its pixels. */
public final class JpegHeader {

  private static final int MARKER = 0xFF;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int NO_ADOBE = -1;
  private static final int TRANSFORM = 11;
  private static final int COMPONENT = 3;
  private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RGB = "RGB".getBytes(StandardCharsets.US_ASCII);

  private final ProfileChunks profile = new ProfileChunks();
  private Turn turn = Turn.UPRIGHT;
  private int adobe = NO_ADOBE;
  private boolean jfif;
  private byte[] frame = {};

  private JpegHeader() {}

  /**
   * Reads from the start of a file up to its first scan.
   *
   * @throws IOException if the segments are broken or of a kind that is not taken
   */
  public static JpegHeader read(RandomAccessFile in) throws IOException {
    in.seek(2);
    JpegHeader header = new JpegHeader();
    header.segments(in);
    return header;
  }

  /**
   * What the file is.
   *
   * @throws IOException if it is of a kind that is not taken
   */
  public ArtInfo info() throws IOException {
    ArtColour colour =
        switch (frame[5]) {
          case 1 -> ArtColour.GREY;
          case 3 -> ArtColour.RGB;
          case 4 -> ArtColour.CMYK;
          default -> throw new IOException("a JPEG with " + frame[5] + " components");
        };
    boolean inverted = adobe != NO_ADOBE && colour == ArtColour.CMYK;
    int height = Byte.toUnsignedInt(frame[1]) << 8 | Byte.toUnsignedInt(frame[2]);
    int width = Byte.toUnsignedInt(frame[3]) << 8 | Byte.toUnsignedInt(frame[4]);
    return ArtInfo.stored(width, height, ArtKind.JPEG, colour, turn, inverted);
  }

  /**
   * Whether the first three components are luma and chroma. A file that does not say so counts as
   * such, as all decoders do (JFIF), unless its components are named R, G and B.
   */
  public boolean chroma() {
    return switch (frame[5]) {
      case 3 -> jfif || (adobe == NO_ADOBE ? !namedRgb() : adobe != 0);
      case 4 -> adobe == 2;
      default -> false;
    };
  }

  private boolean namedRgb() {
    for (int i = 0; i < RGB.length; i++) {
      if (frame[6 + i * COMPONENT] != RGB[i]) {
        return false;
      }
    }
    return true;
  }

  /** The embedded ICC profile. */
  Optional<byte[]> profile() {
    return profile.joined();
  }

  private void segments(RandomAccessFile in) throws IOException {
    int marker = marker(in);
    while (marker != START_OF_SCAN && marker != END) {
      int length = in.readUnsignedShort() - 2;
      if (length < 0) {
        throw new IOException("a JPEG with a broken segment");
      }
      byte[] segment = new byte[length];
      in.readFully(segment);
      if (isFrame(marker)) {
        frame = checked(segment);
      }
      remember(marker, segment);
      marker = marker(in);
    }
    if (frame.length == 0) {
      throw new IOException("a JPEG without a frame");
    }
  }

  private static byte[] checked(byte[] segment) throws IOException {
    if (segment.length < 6 || segment[0] != 8) {
      throw new IOException("a JPEG with other than 8 bits a sample");
    }
    if (segment.length < 6 + COMPONENT * segment[5]) {
      throw new IOException("a JPEG with a broken frame");
    }
    return segment;
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
    if (marker == APP0 && startsWith(segment, JFIF)) {
      jfif = true;
    } else if (marker == APP14 && startsWith(segment, ADOBE)) {
      adobe = segment.length > TRANSFORM ? segment[TRANSFORM] : 0;
    } else if (marker == APP1 && startsWith(segment, EXIF)) {
      turn = Exif.turn(Arrays.copyOfRange(segment, EXIF.length, segment.length));
    } else if (marker == APP2) {
      profile.take(segment);
    }
  }

  static boolean startsWith(byte[] segment, byte[] start) {
    return segment.length >= start.length
        && Arrays.equals(segment, 0, start.length, start, 0, start.length);
  }
}
