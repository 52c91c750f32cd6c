package dev.duikai.preflight.read.image;

import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.colour.InkMixer;
import dev.duikai.preflight.read.colour.Palette;
import dev.duikai.preflight.read.cos.Cos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * How the samples of a picture become ink.
 *
 * @param space the space of its colours; that of the palette's entries
 * @param components samples a pixel
 * @param bits bits a sample
 * @param decode the least and the greatest value of each sample
 * @param palette the total ink of each entry of an indexed space; empty in others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read for each of millions of pixels
record ImageColours(Space space, int components, int bits, double[] decode, double[] palette) {

  static ImageColours of(
      PDImage image, Space space, @Nullable COSBase described, @Nullable COSDictionary named) {
    List<Double> palette = Palette.totals(space, described, named);
    int components = palette.isEmpty() ? space.components() : 1;
    int bits = Math.max(1, image.getBitsPerComponent());
    double most = palette.isEmpty() ? 1 : Math.pow(2, bits) - 1;
    return new ImageColours(
        space, components, bits, array(decode(image, components, most)), array(palette));
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

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Whether its inks can be told without a conversion. */
  boolean known() {
    List<Double> none = Collections.nCopies(space.components(), 0.0);
    return components > 0 && InkMixer.inks(space, none).isPresent();
  }

  /**
   * The total ink of a pixel in per cent.
   *
   * @param samples its samples as shares of the greatest that their bits hold; decoded in place
   */
  double total(double[] samples) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] = decode[2 * i] + samples[i] * (decode[2 * i + 1] - decode[2 * i]);
    }
    return palette.length == 0
        ? InkMixer.total(space, samples)
        : palette[(int) Math.clamp(Math.round(samples[0]), 0, palette.length - 1)];
  }
}
