package dev.duikai.art.pixel;

import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.ArtKind;
import dev.duikai.art.file.ArtProbe;
import dev.duikai.art.file.DifferencedTiff;
import dev.duikai.art.file.Turn;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the part of a picture that is shown and sets it upright. */
public final class PixelReader {

  private static final double AT_ONCE = 30_000_000;

  private PixelReader() {}

  /**
   * The upright pixels of a part: grey, RGB or CMYK as the file has them, without transparency. Of
   * very large parts only every second, third … pixel is taken, never fewer than are wanted.
   *
   * @throws dev.duikai.notice.InputException if the file can't be decoded
   */
  public static Pixels read(Path file, ArtInfo info, Cut cut, int wantedWidth, int wantedHeight) {
    PixelRect part = cut.pixels(info.width(), info.height());
    try {
      Pixels stored = decode(file, info, stored(part, info), step(part, wantedWidth, wantedHeight));
      return info.turn().equals(Turn.UPRIGHT) ? stored : upright(stored, info.turn());
    } catch (IOException | RuntimeException e) {
      throw ArtProbe.refused(file, "can't be decoded (" + ArtProbe.reason(e) + ")");
    }
  }

  private static int step(PixelRect part, int wantedWidth, int wantedHeight) {
    double pixels = (double) part.width() * part.height();
    int needed = (int) Math.ceil(Math.sqrt(pixels / AT_ONCE));
    int allowed = Math.min(part.width() / wantedWidth, part.height() / wantedHeight);
    return Math.max(1, Math.min(needed, allowed));
  }

  /** Where an upright part lies in the stored picture. */
  private static Rectangle stored(PixelRect part, ArtInfo info) {
    Turn turn = info.turn();
    int w = info.storedWidth();
    int h = info.storedHeight();
    int lastX = part.x() + part.width() - 1;
    int lastY = part.y() + part.height() - 1;
    int x1 = turn.storedX(part.x(), part.y(), w);
    int y1 = turn.storedY(part.x(), part.y(), h);
    int x2 = turn.storedX(lastX, lastY, w);
    int y2 = turn.storedY(lastX, lastY, h);
    return new Rectangle(
        Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1) + 1, Math.abs(y2 - y1) + 1);
  }

  private static Pixels decode(Path file, ArtInfo info, Rectangle part, int step)
      throws IOException {
    if (info.kind() == ArtKind.TIFF) {
      Optional<DifferencedTiff> differenced = DifferencedTiff.of(file);
      if (differenced.isPresent()) {
        return decode(differenced.get(), info, part);
      }
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = reader(info.kind(), in);
      try {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(part);
        param.setSourceSubsampling(step, step, 0, 0);
        return info.kind() == ArtKind.JPEG
            ? JpegSamples.of(reader.readRaster(0, param), info, file)
            : RasterSamples.of(reader.read(0, param), info.colour().bands());
      } finally {
        reader.dispose();
      }
    }
  }

  /** Differences have to be read from the left edge on. */
  private static Pixels decode(DifferencedTiff tiff, ArtInfo info, Rectangle part)
      throws IOException {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff.plain()))) {
      ImageReader reader = reader(info.kind(), in);
      try {
        BufferedImage whole = reader.read(0);
        tiff.sumUp(whole.getRaster());
        return RasterSamples.of(
            whole.getSubimage(part.x, part.y, part.width, part.height), info.colour().bands());
      } finally {
        reader.dispose();
      }
    }
  }

  /** Decoders fill what is missing or damaged with something and only warn. */
  private static void refuseDamaged(String warning) {
    String said = warning.toLowerCase(Locale.ROOT);
    if (said.contains("premature end") || said.contains("corrupt")) {
      throw new IllegalStateException(warning);
    }
  }

  /** A reader at the start of a file, which refuses a damaged one. */
  private static ImageReader reader(ArtKind kind, ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
    if (!readers.hasNext()) {
      throw new IOException("this Java has no reader for " + kind);
    }
    ImageReader reader = readers.next();
    reader.setInput(in, true, true);
    reader.addIIOReadWarningListener((source, warning) -> refuseDamaged(warning));
    return reader;
  }

  private static Pixels upright(Pixels stored, Turn turn) {
    int width = turn.sideways() ? stored.height() : stored.width();
    int height = turn.sideways() ? stored.width() : stored.height();
    int bands = stored.bands();
    byte[] out = new byte[stored.samples().length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int from =
            turn.storedY(x, y, stored.height()) * stored.width()
                + turn.storedX(x, y, stored.width());
        System.arraycopy(stored.samples(), from * bands, out, (y * width + x) * bands, bands);
      }
    }
    return new Pixels(width, height, bands, out);
  }
}
