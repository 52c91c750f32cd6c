package dev.duikai.art.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;

/** Reads what a TIFF file is from its first directory. */
final class TiffHeader {

  private static final int FLOATING = 3;

  private TiffHeader() {}

  static ArtInfo read(RandomAccessFile in) throws IOException {
    TiffDirectory directory = TiffDirectory.read(TiffBytes.of(in));
    if (directory.value(TiffDirectory.SAMPLE_FORMAT, 1) == FLOATING) {
      throw new IOException("a TIFF of floating point samples");
    }
    if (DifferencedTiff.is(directory) && directory.value(TiffDirectory.BITS, 1) > 16) {
      throw new IOException("a TIFF of differences of more than 16 bits a channel");
    }
    return ArtInfo.stored(
        side(directory, TiffDirectory.WIDTH),
        side(directory, TiffDirectory.HEIGHT),
        ArtKind.TIFF,
        colour(directory),
        directory.turn(),
        false);
  }

  private static int side(TiffDirectory directory, int tag) throws IOException {
    return (int) Math.min(Integer.MAX_VALUE, directory.value(tag, 0));
  }

  private static ArtColour colour(TiffDirectory directory) throws IOException {
    long kind = directory.value(TiffDirectory.PHOTOMETRIC, -1);
    boolean oneBit =
        directory.value(TiffDirectory.BITS, 1) == 1
            && directory.value(TiffDirectory.SAMPLES, 1) == 1;
    return switch ((int) kind) {
      case 0, 1 -> oneBit ? ArtColour.BITMAP : ArtColour.GREY;
      case 2, 3, 6 -> ArtColour.RGB;
      case 5 -> ArtColour.CMYK;
      case 8, 9, 10 -> throw new IOException("a TIFF in Lab colours, not grey, RGB or CMYK");
      default -> throw new IOException("a TIFF of colour kind " + kind);
    };
  }

  /** Refuses a file that is over before the last of its strips or tiles. */
  static void checkWhole(RandomAccessFile in) throws IOException {
    TiffDirectory directory = TiffDirectory.read(TiffBytes.of(in));
    check(in, directory, TiffDirectory.STRIPS, TiffDirectory.STRIP_BYTES);
    check(in, directory, TiffDirectory.TILES, TiffDirectory.TILE_BYTES);
  }

  private static void check(RandomAccessFile in, TiffDirectory directory, int at, int bytes)
      throws IOException {
    long[] starts = directory.values(at);
    long[] lengths = directory.values(bytes);
    for (int i = 0; i < Math.min(starts.length, lengths.length); i++) {
      if (starts[i] + lengths[i] > in.length()) {
        throw new EOFException();
      }
    }
  }
}
