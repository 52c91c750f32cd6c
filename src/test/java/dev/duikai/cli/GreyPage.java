package dev.duikai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page as a reader drew it in colour at 300 dots an inch (PPM, 8 bits), made grey in one way for
 * all readers: each has its own from ink to grey.
 *
 * @param width pixels a row
 * @param height rows
 * @param grey its pixels, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record GreyPage(int width, int height, byte[] grey) {

  /** Pixels of a cell's side: 300 dots an inch averaged to 50. */
  private static final int CELL = 6;

  static GreyPage read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int[] numbers = new int[3];
      int at = 2;
      for (int i = 0; i < numbers.length; i++) {
        at = skip(bytes, at);
        int from = at;
        while (bytes[at] > ' ') {
          at++;
        }
        String digits = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        numbers[i] = Integer.parseInt(digits);
      }
      return new GreyPage(numbers[0], numbers[1], grey(bytes, at + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] grey(byte[] bytes, int first) {
    byte[] grey = new byte[(bytes.length - first) / 3];
    for (int i = 0; i < grey.length; i++) {
      int at = first + 3 * i;
      int sum = 299 * (bytes[at] & 0xFF) + 587 * (bytes[at + 1] & 0xFF);
      grey[i] = (byte) ((sum + 114 * (bytes[at + 2] & 0xFF)) / 1000);
    }
    return grey;
  }

  /** Behind white space and comments. */
  private static int skip(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] <= ' ' || bytes[at] == '#') {
      if (bytes[at] == '#') {
        while (bytes[at] != '\n') {
          at++;
        }
      }
      at++;
    }
    return at;
  }

  /**
   * How two readers' pages differ where they agree best.
   *
   * @param over60 share of cells that differ by more than 60 %
   * @param over25 share of cells that differ by more than 25 %
   */
  record Difference(double over60, double over25) {}

  /** The difference from another page, at the best of all shifts by one pixel at most. */
  Difference from(GreyPage other) {
    Difference best = new Difference(1, 1);
    int[][] mine = cells(0, 0);
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        Difference here = difference(mine, other.cells(dx, dy));
        if (here.over25 < best.over25) {
          best = here;
        }
      }
    }
    return best;
  }

  private static Difference difference(int[][] a, int[][] b) {
    int over60 = 0;
    int over25 = 0;
    int rows = Math.min(a.length, b.length);
    int columns = Math.min(a[0].length, b[0].length);
    for (int y = 1; y < rows - 1; y++) {
      for (int x = 1; x < columns - 1; x++) {
        int off = Math.abs(a[y][x] - b[y][x]);
        over60 += off > 0.60 * 255 ? 1 : 0;
        over25 += off > 0.25 * 255 ? 1 : 0;
      }
    }
    double all = (double) rows * columns;
    return new Difference(over60 / all, over25 / all);
  }

  private int[][] cells(int dx, int dy) {
    int[][] cells = new int[height / CELL][width / CELL];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[0].length; column++) {
        cells[row][column] = average(column * CELL + dx, row * CELL + dy);
      }
    }
    return cells;
  }

  private int average(int left, int top) {
    int sum = 0;
    for (int y = top; y < top + CELL; y++) {
      for (int x = left; x < left + CELL; x++) {
        int inX = Math.clamp(x, 0, width - 1);
        int inY = Math.clamp(y, 0, height - 1);
        sum += grey[inY * width + inX] & 0xFF;
      }
    }
    return sum / (CELL * CELL);
  }
}
