package dev.duikai.art;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Reads what a picture file is from its header, and that it is whole; no pixel is decoded. */
public final class ArtProbe {

  /** The longest side that is taken, in pixels. */
  public static final int LONGEST_SIDE = 30_000;

  /** The most pixels that are taken. */
  public static final long MOST_PIXELS = 400_000_000L;

  private static final long JPEG = 0xFFD8L;
  private static final long PNG = 0x89504E47L;
  private static final long PDF = 0x25504446L;
  private static final long TIFF_LITTLE = 0x49492A00L;
  private static final long TIFF_BIG = 0x4D4D002AL;

  private ArtProbe() {}

  /**
   * What a file is.
   *
   * @throws InputException if it is missing, broken, too large or of another kind
   */
  public static ArtInfo probe(Path file) {
    return checked(file, header(file));
  }

  private static ArtInfo header(Path file) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return header(file, in);
    } catch (EOFException e) {
      throw refused(file, "can't be read: it ends too early");
    } catch (IOException | RuntimeException e) {
      throw refused(file, "can't be read (" + e.getMessage() + ")");
    }
  }

  private static ArtInfo header(Path file, RandomAccessFile in) throws IOException {
    long magic = Integer.toUnsignedLong(in.readInt());
    if (magic >> 16 == JPEG) {
      ArtInfo info = JpegHeader.read(in);
      WholeFile.jpeg(in);
      return info;
    }
    if (magic == PNG) {
      ArtInfo info = PngHeader.read(in);
      WholeFile.png(in);
      return info;
    }
    if (magic == TIFF_LITTLE || magic == TIFF_BIG) {
      return TiffHeader.read(in);
    }
    if (magic == PDF) {
      return PdfAd.probe(file);
    }
    throw new IOException("neither JPEG, PNG, TIFF nor PDF");
  }

  private static ArtInfo checked(Path file, ArtInfo info) {
    if (info.width() < 1 || info.height() < 1) {
      throw refused(file, "has no size");
    }
    boolean tooLong = Math.max(info.width(), info.height()) > LONGEST_SIDE;
    boolean tooMany = (long) info.width() * info.height() > MOST_PIXELS;
    if (info.kind() != ArtKind.PDF && (tooLong || tooMany)) {
      throw refused(
          file,
          "is too large: "
              + info.width()
              + " × "
              + info.height()
              + " pixels, the most is "
              + LONGEST_SIDE
              + " a side and "
              + MOST_PIXELS / 1_000_000
              + " million");
    }
    return info;
  }

  static InputException refused(Path file, String why) {
    return InputException.of(
        Notice.error("picture", "picture " + file.getFileName() + " " + why)
            .at(Place.of(file.toString())));
  }
}
