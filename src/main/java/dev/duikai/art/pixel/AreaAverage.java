package dev.duikai.art.pixel;

import java.util.Arrays;

/**
 * Makes pictures smaller: each new pixel is the mean of the area that it covers, first down the
 * columns, which is quick because neighbours in memory are treated alike, then along the rows.
 */
public final class AreaAverage {

  private static final int ONE = 1 << 12;

  /** Half of a step of a sample, once weighted twice. */
  private static final long HALF = 1L << 23;

  private AreaAverage() {}

  /** A picture of another size; it may only become smaller. */
  public static Pixels resize(Pixels source, int width, int height) {
    if (width == source.width() && height == source.height()) {
      return source;
    }
    Weights columns = Weights.of(source.width(), width);
    Weights rows = Weights.of(source.height(), height);
    int bands = source.bands();
    byte[] out = new byte[width * height * bands];
    int[] sums = new int[source.width() * bands];
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      int[] shares = rows.weights()[y];
      for (int k = 0; k < shares.length; k++) {
        addTo(sums, source, rows.first()[y] + k, shares[k]);
      }
      average(sums, bands, columns, out, y * width * bands);
    }
    return new Pixels(width, height, bands, out);
  }

  private static void addTo(int[] sums, Pixels source, int row, int weight) {
    byte[] samples = source.samples();
    int start = row * sums.length;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (samples[start + i] & 0xFF) * weight;
    }
  }

  private static void average(int[] sums, int bands, Weights columns, byte[] out, int start) {
    for (int x = 0; x < columns.first().length; x++) {
      int[] shares = columns.weights()[x];
      int from = columns.first()[x] * bands;
      for (int band = 0; band < bands; band++) {
        long sum = HALF;
        for (int k = 0, at = from + band; k < shares.length; k++, at += bands) {
          sum += (long) sums[at] * shares[k];
        }
        out[start + x * bands + band] = (byte) (sum >> 24);
      }
    }
  }

  /**
   * For each new pixel the first old one and the shares of it and its neighbours; shares sum to
   * {@code ONE}.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Weights(int[] first, int[][] weights) {

    static Weights of(int from, int to) {
      int[] first = new int[to];
      int[][] weights = new int[to][];
      double step = (double) from / to;
      for (int i = 0; i < to; i++) {
        double left = i * step;
        double right = Math.min(from, left + step);
        first[i] = Math.min(from - 1, (int) left);
        int last = Math.max(first[i], Math.min(from - 1, (int) Math.ceil(right) - 1));
        weights[i] = shares(left, right, first[i], last);
      }
      return new Weights(first, weights);
    }

    private static int[] shares(double left, double right, int first, int last) {
      int[] shares = new int[last - first + 1];
      int rest = ONE;
      int largest = 0;
      for (int k = 0; k < shares.length; k++) {
        double covered = Math.min(right, first + k + 1.0) - Math.max(left, first + k);
        shares[k] = (int) Math.round(Math.max(0, covered) / (right - left) * ONE);
        rest -= shares[k];
        largest = shares[k] > shares[largest] ? k : largest;
      }
      shares[largest] += rest;
      return shares;
    }
  }
}
