package dev.duikai.preflight.read.image;

import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.colour.InkMixer;
import dev.duikai.preflight.read.colour.Palette;
import dev.duikai.preflight.read.cos.Cos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * How the samples of a picture become ink. A sample is read to 256 levels at most: millions are
 * read, so that what a level means is reckoned once.
 *
 * @param space the space of its colours; that of the palette's entries
 * @param bits bits a sample
 * @param values for each component the value of each level
 * @param totals the total ink of each level where a pixel is one sample; empty elsewhere
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read for each of millions of pixels
record ImageColours(Space space, int bits, double[][] values, double[] totals) {

  static ImageColours of(
      PDImage image, Space space, @Nullable COSBase described, @Nullable COSDictionary named) {
    List<Double> palette = Palette.totals(space, described, named);
    int components = palette.isEmpty() ? space.components() : 1;
    int bits = Math.max(1, image.getBitsPerComponent());
    double most = palette.isEmpty() ? 1 : Math.pow(2, bits) - 1;
    List<Double> decode = decode(image, components, most);
    int levels = 1 << Math.min(bits, Byte.SIZE);
    double[][] values = new double[components][];
    for (int i = 0; i < components; i++) {
      values[i] = values(decode.get(2 * i), decode.get(2 * i + 1), levels);
    }
    double[] totals = components == 1 ? totals(space, palette, values[0]) : new double[0];
    return new ImageColours(space, bits, values, totals);
  }

  private static double[] values(double least, double greatest, int levels) {
    return IntStream.range(0, levels)
        .mapToDouble(level -> least + level / (levels - 1.0) * (greatest - least))
        .toArray();
  }

  private static double[] totals(Space space, List<Double> palette, double... values) {
    return DoubleStream.of(values)
        .map(value ->
            palette.isEmpty()
                ? InkMixer.total(space, value)
                : palette.get((int) Math.clamp(Math.round(value), 0, palette.size() - 1)))
        .toArray();
  }

  private static List<Double> decode(PDImage image, int components, double most) {
    COSArray given = image.getDecode();
    List<Double> decode = given == null ? List.of() : Cos.numbers(given);
    if (decode.size() == 2 * components) {
      return decode;
    }
    List<Double> plain = new ArrayList<>();
    for (int i = 0; i < components; i++) {
      plain.add(0.0);
      plain.add(most);
    }
    return plain;
  }

  /** Samples a pixel. */
  int components() {
    return values.length;
  }

  /** Whether its inks can be told without a conversion. */
  boolean known() {
    List<Double> none = Collections.nCopies(space.components(), 0.0);
    return components() > 0 && InkMixer.inks(space, none).isPresent();
  }

  /** The total ink of a pixel of one sample in per cent. */
  double total(int level) {
    return totals[level];
  }

  /** The total ink of a pixel in per cent by the values of its samples. */
  double total(double[] samples) {
    return InkMixer.total(space, samples);
  }
}
