package dev.duikai.preflight.read.image;

import dev.duikai.preflight.read.cos.Cos;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Reads the ink of a picture on a grid: the mean of each square millimetre as printed, from a few
 * pixels in it. A single dark pixel, such as JPEG makes at edges, is no ink that a press can see.
 */
final class InkSampler {

  private static final double MILLIMETRE = 72 / 25.4;
  private static final int MOST_CELLS = 600;
  private static final int READ_PER_CELL = 4;
  private static final Set<String> NOT_READ = Set.of("JPXDecode", "JBIG2Decode");
  private static final double WHITE = 0.5;
  private static final long MOST_PIXELS = 200_000_000;

  private final ImageColours colours;
  private final int stride;
  private final int width;
  private final int height;
  private final int columns;
  private final double[] sums;
  private final int[] counts;
  private double most;

  private InkSampler(PDImage image, ImageColours colours, double width, double height) {
    this.colours = colours;
    this.columns = cells(width, image.getWidth());
    int rows = cells(height, image.getHeight());
    int finest = Math.min(image.getWidth() / columns, image.getHeight() / rows);
    this.stride = Math.max(1, finest / READ_PER_CELL);
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.sums = new double[columns * rows];
    this.counts = new int[columns * rows];
  }

  private static int cells(double points, int pixels) {
    return Math.clamp(Math.round(points / MILLIMETRE), 1, Math.min(MOST_CELLS, pixels));
  }

  /**
   * The ink of a picture.
   *
   * @param width its width as printed, in points
   * @param height its height as printed
   */
  static ImageInk read(PDImage image, ImageColours colours, double width, double height) {
    String coding = coding(image.getCOSObject());
    if (image.getWidth() < 1 || image.getHeight() < 1) {
      return ImageInk.broken("it has no pixels");
    }
    if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
      return ImageInk.broken("it has more than 200 million pixels");
    }
    if (!colours.known() || NOT_READ.contains(coding)) {
      return ImageInk.UNREAD;
    }
    try {
      InkSampler sampler = new InkSampler(image, colours, width, height);
      sampler.sample(image);
      return new ImageInk(
          OptionalDouble.of(sampler.darkest()), sampler.most < WHITE, Optional.empty());
    } catch (EOFException e) {
      return ImageInk.broken("its data end too early");
    } catch (IOException | RuntimeException e) {
      return ImageInk.broken(e.getMessage() == null ? "its data are damaged" : e.getMessage());
    }
  }

  private static String coding(COSDictionary source) {
    var filters =
        Cos.names(Cos.value(source, "Filter").or(() -> Cos.value(source, "F")).orElse(null));
    return filters.isEmpty() ? "" : filters.getLast();
  }

  private void sample(PDImage image) throws IOException {
    DecodeOptions options = new DecodeOptions(stride);
    try (InputStream data = image.createInputStream(options)) {
      int step = options.isFilterSubsampled() ? 1 : stride;
      int across = options.isFilterSubsampled() ? Math.ceilDiv(width, stride) : width;
      int bytes = Math.ceilDiv(across * colours.components() * colours.bits(), Byte.SIZE);
      byte[] row = new byte[bytes];
      int[] cells = cells(across);
      for (int y = 0; y < height; y += stride) {
        row(next(data, row), y, step, cells);
        for (int skipped = 1; skipped < Math.min(step, height - y); skipped++) {
          next(data, row);
        }
      }
    }
  }

  private static byte[] next(InputStream data, byte[] row) throws IOException {
    if (data.readNBytes(row, 0, row.length) < row.length) {
      throw new EOFException();
    }
    return row;
  }

  private void row(byte[] row, int y, int step, int[] cells) {
    int rows = counts.length / columns;
    int start = (int) ((long) y * rows / height) * columns;
    double[] samples = new double[colours.components()];
    double greatest = most;
    for (int x = 0; x < cells.length; x += step) {
      double total = total(row, x, samples);
      greatest = Math.max(greatest, total);
      sums[start + cells[x]] += total;
      counts[start + cells[x]]++;
    }
    most = greatest;
  }

  /** The column of cells in which each pixel of a row lies. */
  private int[] cells(int across) {
    int[] cells = new int[across];
    for (int x = 0; x < across; x++) {
      cells[x] = (int) ((long) x * columns / across);
    }
    return cells;
  }

  private double total(byte[] row, int x, double... samples) {
    if (samples.length == 1) {
      return colours.total(level(row, x));
    }
    for (int i = 0; i < samples.length; i++) {
      samples[i] = colours.values()[i][level(row, x * samples.length + i)];
    }
    return colours.total(samples);
  }

  private int level(byte[] row, int sample) {
    int bits = colours.bits();
    if (bits >= Byte.SIZE) {
      return row[sample * (bits / Byte.SIZE)] & 0xFF;
    }
    int at = sample * bits;
    int value = (row[at / Byte.SIZE] & 0xFF) >> (Byte.SIZE - bits - at % Byte.SIZE);
    return value & ((1 << bits) - 1);
  }

  private double darkest() {
    double darkest = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      darkest = counts[cell] == 0 ? darkest : Math.max(darkest, sums[cell] / counts[cell]);
    }
    return darkest;
  }
}
