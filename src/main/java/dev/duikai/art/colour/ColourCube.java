package dev.duikai.art.colour;

import dev.duikai.art.pixel.Pixels;
import java.util.function.UnaryOperator;

/**
 * A colour conversion sampled on a grid and interpolated between (simplex interpolation, which is
 * tetrahedral for three bands). Java does not tell the colour engine what the bands mean, so that
 * it works out every pixel in full; this takes a quarter of the time and differs by 0.3 of 255 in
 * the mean, by 10 at most.
 */
final class ColourCube {

  private static final int STEPS = 256;
  private static final int ONE = 256;
  private static final int HALF = ONE / 2;

  private final int bands;
  private final int outBands;
  private final byte[] nodes;
  private final int[] cell = new int[STEPS];
  private final int[] share = new int[STEPS];
  private final int[] stride;

  private ColourCube(int bands, int points, Pixels nodes) {
    this.bands = bands;
    this.outBands = nodes.bands();
    this.nodes = nodes.samples();
    this.stride = new int[bands];
    for (int band = bands - 1, step = outBands; band >= 0; band--, step *= points) {
      stride[band] = step;
    }
    for (int value = 0; value < STEPS; value++) {
      int scaled = value * (points - 1);
      cell[value] = Math.min(points - 2, scaled / (STEPS - 1));
      share[value] = (scaled - cell[value] * (STEPS - 1)) * ONE / (STEPS - 1);
    }
  }

  /** Points along each side for so many bands. */
  private static int points(int bands) {
    return bands == Pixels.CMYK ? 17 : 33;
  }

  /** How many points a grid for so many bands has; for fewer pixels it does not pay. */
  static int size(int bands) {
    return (int) Math.pow(points(bands), bands);
  }

  /** The grid of a conversion. */
  static ColourCube of(int bands, UnaryOperator<Pixels> conversion) {
    int points = points(bands);
    int size = size(bands);
    byte[] samples = new byte[size * bands];
    for (int node = 0; node < size; node++) {
      int rest = node;
      for (int band = bands - 1; band >= 0; band--) {
        samples[node * bands + band] =
            (byte) Math.round(rest % points * (STEPS - 1f) / (points - 1));
        rest /= points;
      }
    }
    return new ColourCube(
        bands, points, conversion.apply(new Pixels(points, size / points, bands, samples)));
  }

  Pixels convert(Pixels source) {
    byte[] from = source.samples();
    byte[] out = new byte[from.length / bands * outBands];
    int[] axes = new int[bands];
    for (int i = 0, o = 0; i < from.length; i += bands, o += outBands) {
      int node = 0;
      for (int band = 0; band < bands; band++) {
        node += cell[from[i + band] & 0xFF] * stride[band];
      }
      order(from, i, axes);
      interpolate(from, i, axes, node, out, o);
    }
    return new Pixels(source.width(), source.height(), outBands, out);
  }

  /** The axes by falling share of the way to the next point. */
  private void order(byte[] from, int at, int[] axes) {
    for (int band = 0; band < bands; band++) {
      int own = share[from[at + band] & 0xFF];
      int place = band;
      while (place > 0 && share[from[at + axes[place - 1]] & 0xFF] < own) {
        axes[place] = axes[place - 1];
        place--;
      }
      axes[place] = band;
    }
  }

  /** Goes from the lowest corner of the cell to the highest, axis by axis in that order. */
  private void interpolate(byte[] from, int at, int[] axes, int node, byte[] out, int to) {
    int first = share[from[at + axes[0]] & 0xFF];
    for (int band = 0; band < outBands; band++) {
      int corner = node + band;
      int sum = (nodes[corner] & 0xFF) * (ONE - first) + HALF;
      int here = first;
      for (int i = 0; i < bands; i++) {
        int next = i + 1 < bands ? share[from[at + axes[i + 1]] & 0xFF] : 0;
        corner += stride[axes[i]];
        sum += (nodes[corner] & 0xFF) * (here - next);
        here = next;
      }
      out[to + band] = (byte) (sum / ONE);
    }
  }
}
