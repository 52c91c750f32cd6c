package dev.duikai.art.file;

import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A TIFF whose samples of 16 bits are stored as differences from those at their left (TIFF 6.0,
 * section 14). Java's reader takes such files with eight bits only; it is given one that says
 * nothing of differences, and they are summed up in what it read.
 *
 * @param plain the file as if its differences were samples
 * @param restart pixels after which the differences of a row begin anew: a tile's, or the picture's
 *     width
 * @param inverted whether the reader turns 0, white in this file, into the most
 */
public record DifferencedTiff(byte[] plain, int restart, boolean inverted) {

  private static final int DIFFERENCES = 2;
  private static final int DEEP = 16;
  private static final int MOST = 0xFFFF;

  /** A file of this kind; none where its differences, if any, have eight bits. */
  public static Optional<DifferencedTiff> of(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      TiffDirectory directory = TiffDirectory.read(TiffBytes.of(in));
      if (!is(directory) || directory.value(TiffDirectory.BITS, 1) != DEEP) {
        return Optional.empty();
      }
      byte[] plain = Files.readAllBytes(file);
      directory.put(plain, TiffDirectory.PREDICTOR, 1);
      long width = directory.value(TiffDirectory.WIDTH, 0);
      boolean inverted = directory.value(TiffDirectory.PHOTOMETRIC, 1) == 0;
      return Optional.of(
          new DifferencedTiff(
              plain, (int) directory.value(TiffDirectory.TILE_WIDTH, width), inverted));
    }
  }

  static boolean is(TiffDirectory directory) throws IOException {
    return directory.value(TiffDirectory.PREDICTOR, 1) == DIFFERENCES;
  }

  /** Turns the differences of a whole picture into samples. */
  public void sumUp(WritableRaster differences) {
    int width = differences.getWidth();
    int[] row = new int[width];
    for (int band = 0; band < differences.getNumBands(); band++) {
      for (int y = 0; y < differences.getHeight(); y++) {
        differences.getSamples(0, y, width, 1, band, row);
        sumUp(row);
        differences.setSamples(0, y, width, 1, band, row);
      }
    }
  }

  private void sumUp(int... row) {
    int sum = 0;
    for (int x = 0; x < row.length; x++) {
      int difference = inverted ? MOST - row[x] : row[x];
      sum = x % restart == 0 ? difference : sum + difference & MOST;
      row[x] = inverted ? MOST - sum : sum;
    }
  }
}
