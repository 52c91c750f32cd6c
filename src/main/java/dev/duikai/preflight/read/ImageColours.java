package dev.duikai.preflight.read;

import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Space;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * How the samples of a picture become ink.
 *
 * @param space the space of its colours; that of the palette's entries
 * @param components samples a pixel
 * @param bits bits a sample
 * @param decode the least and the greatest value of each sample
 * @param palette the entries of an indexed space, one byte an ink; empty in others
 */
record ImageColours(Space space, int components, int bits, List<Double> decode, byte[] palette) {

  private static final double BYTE = 255;

  static ImageColours of(
      PDImage image, Space space, @Nullable COSBase described, @Nullable COSDictionary named) {
    byte[] palette = palette(resolved(described, named));
    int components = palette.length > 0 ? 1 : space.components();
    int bits = Math.max(1, image.getBitsPerComponent());
    return new ImageColours(
        space, components, bits, decode(image, components, bits, palette), palette);
  }

  private static @Nullable COSBase resolved(
      @Nullable COSBase described, @Nullable COSDictionary named) {
    String name = Cos.text(described);
    return named != null && !name.isEmpty() && Cos.value(named, name).isPresent()
        ? Cos.value(named, name).get()
        : described;
  }

  private static byte[] palette(@Nullable COSBase described) {
    boolean indexed =
        described instanceof COSArray array
            && array.size() > 3
            && List.of("Indexed", "I").contains(Cos.text(array.getObject(0)));
    return indexed ? bytes(((COSArray) described).getObject(3)) : new byte[0];
  }

  private static byte[] bytes(@Nullable COSBase table) {
    try {
      return switch (table) {
        case COSString string -> string.getBytes();
        case COSStream stream -> bytes(stream);
        case null, default -> new byte[0];
      };
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static byte[] bytes(COSStream stream) throws IOException {
    try (var input = stream.createInputStream()) {
      return input.readAllBytes();
    }
  }

  private static List<Double> decode(PDImage image, int components, int bits, byte[] palette) {
    COSArray given = image.getDecode();
    List<Double> decode = given == null ? List.of() : Cos.numbers(given);
    if (decode.size() == 2 * components) {
      return decode;
    }
    List<Double> plain = new ArrayList<>();
    for (int i = 0; i < components; i++) {
      plain.add(0.0);
      plain.add(palette.length > 0 ? Math.pow(2, bits) - 1 : 1.0);
    }
    return plain;
  }

  /** Whether its inks can be told without a conversion. */
  boolean known() {
    return components > 0 && InkMixer.inks(space, zeros()).isPresent();
  }

  private List<Double> zeros() {
    return java.util.Collections.nCopies(space.components(), 0.0);
  }

  /**
   * The total ink of a pixel in per cent.
   *
   * @param samples its samples as shares of the greatest that their bits hold
   */
  double total(double... samples) {
    double[] values = new double[samples.length];
    for (int i = 0; i < samples.length; i++) {
      values[i] = decode.get(2 * i) + samples[i] * (decode.get(2 * i + 1) - decode.get(2 * i));
    }
    return palette.length > 0 ? ofEntry((int) Math.round(values[0])) : total(space, values);
  }

  private double ofEntry(int entry) {
    int inks = space.components();
    double[] values = new double[inks];
    for (int i = 0; i < inks && entry * inks + i < palette.length; i++) {
      values[i] = (palette[entry * inks + i] & 0xFF) / BYTE;
    }
    return total(space, values);
  }

  private static double total(Space space, double... values) {
    return switch (space.family()) {
      case CMYK, ICC_CMYK -> 100 * (values[0] + values[1] + values[2] + values[3]);
      case GRAY, CAL_GRAY, ICC_GRAY -> 100 * (1 - values[0]);
      default -> InkMixer.inks(space, boxed(values)).map(Inks::total).orElse(0.0);
    };
  }

  private static List<Double> boxed(double... values) {
    return java.util.Arrays.stream(values).boxed().toList();
  }
}
