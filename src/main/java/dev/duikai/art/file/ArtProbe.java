package dev.duikai.art.file;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads what a picture file is from its header, and that it is whole; no pixel is decoded. */
public final class ArtProbe {

  /** The longest side that is taken, in pixels. */
  public static final int LONGEST_SIDE = 30_000;

  /** The most pixels that are taken; the largest cameras have 150 million. */
  public static final long MOST_PIXELS = 200_000_000L;

  private static final long JPEG = 0xFFD8L;
  private static final long PNG = 0x89504E47L;
  private static final long PDF = 0x25504446L;
  private static final long TIFF_LITTLE = 0x49492A00L;
  private static final long TIFF_BIG = 0x4D4D002AL;
  private static final int JPEG_START = 2;
  private static final int PNG_START = 8;
  private static final int BUFFER = 1 << 16;

  private ArtProbe() {}

  /**
   * What a file is.
   *
   * @throws InputException if it is missing, broken, too large or of another kind
   */
  public static ArtInfo probe(Path file) {
    return reading(
        file,
        in -> {
          ArtInfo info = header(file, in);
          Optional<String> fault = fault(info);
          if (fault.isPresent()) {
            throw refused(file, fault.get());
          }
          checkWhole(info.kind(), in);
          return info;
        });
  }

  /**
   * The ICC profile that a picture carries.
   *
   * @throws InputException if the file is broken
   */
  public static Optional<byte[]> profile(Path file, ArtInfo info) {
    return reading(
        file,
        in ->
            switch (info.kind()) {
              case JPEG -> JpegHeader.read(in).profile();
              case PNG -> PngHeader.profile(from(in, PNG_START));
              case TIFF ->
                  Optional.of(TiffDirectory.read(TiffBytes.of(in)).bytes(TiffDirectory.PROFILE))
                      .filter(bytes -> bytes.length > 0);
              case PDF -> Optional.empty();
            });
  }

  private interface Reading<T> {
    T of(RandomAccessFile in) throws IOException;
  }

  private static <T> T reading(Path file, Reading<T> reading) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return reading.of(in);
    } catch (EOFException e) {
      throw refused(file, "can't be read: it ends too early");
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw refused(file, "can't be read (" + reason(e) + ")");
    }
  }

  private static ArtInfo header(Path file, RandomAccessFile in) throws IOException {
    long magic = Integer.toUnsignedLong(in.readInt());
    if (magic >> 16 == JPEG) {
      return JpegHeader.read(in).info();
    }
    if (magic == PNG) {
      return PngHeader.read(from(in, PNG_START));
    }
    if (magic == TIFF_LITTLE || magic == TIFF_BIG) {
      return TiffHeader.read(in);
    }
    if (magic == PDF) {
      return PdfHeader.read(file);
    }
    throw new IOException("neither JPEG, PNG, TIFF nor PDF");
  }

  private static void checkWhole(ArtKind kind, RandomAccessFile in) throws IOException {
    switch (kind) {
      case JPEG -> WholeJpeg.check(from(in, JPEG_START));
      case PNG -> PngChunks.checkWhole(from(in, PNG_START));
      case TIFF -> TiffHeader.checkWhole(in);
      case PDF -> {
        // PDFBox has read its cross-reference table and its first page.
      }
    }
  }

  /** Closing the stream would close the file, which is the caller's. */
  private static InputStream from(RandomAccessFile in, long start) throws IOException {
    in.seek(start);
    return new BufferedInputStream(Channels.newInputStream(in.getChannel()), BUFFER);
  }

  private static Optional<String> fault(ArtInfo info) {
    if (info.width() < 1 || info.height() < 1) {
      return Optional.of("has no size");
    }
    boolean tooLong = Math.max(info.width(), info.height()) > LONGEST_SIDE;
    boolean tooMany = (long) info.width() * info.height() > MOST_PIXELS;
    if (info.kind() == ArtKind.PDF || !tooLong && !tooMany) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "is too large: %d × %d pixels, the most is %d a side and %d million in all",
            info.width(),
            info.height(),
            LONGEST_SIDE,
            MOST_PIXELS / 1_000_000));
  }

  /** The error that names a file and what is wrong with it. */
  public static InputException refused(Path file, String why) {
    return InputException.of(
        Notice.error("picture", "picture " + file.getFileName() + " " + why)
            .at(Place.of(file.toString())));
  }

  /** What an exception says, in one line. */
  public static String reason(Exception e) {
    String said = e.getMessage();
    return said == null || said.isBlank()
        ? e.getClass().getSimpleName()
        : said.lines().findFirst().orElse(said);
  }
}
