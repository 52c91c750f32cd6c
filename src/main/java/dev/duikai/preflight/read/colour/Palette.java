package dev.duikai.preflight.read.colour;

import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.cos.Cos;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Reads the table of an indexed colour space. */
public final class Palette {

  private static final int TABLE = 3;
  private static final double BYTE = 255;

  private Palette() {}

  /**
   * The total ink of each entry in per cent; none where the space is not indexed.
   *
   * @param space the space of the entries
   * @param described the space as the picture gives it
   * @param named the colour spaces that the resources name
   */
  public static List<Double> totals(
      Space space, @Nullable COSBase described, @Nullable COSDictionary named) {
    byte[] table = table(resolved(described, named));
    int inks = space.components();
    List<Double> totals = new ArrayList<>();
    for (int at = 0; inks > 0 && at + inks <= table.length; at += inks) {
      double[] values = new double[inks];
      for (int i = 0; i < inks; i++) {
        values[i] = (table[at + i] & 0xFF) / BYTE;
      }
      totals.add(InkMixer.total(space, values));
    }
    return List.copyOf(totals);
  }

  private static @Nullable COSBase resolved(
      @Nullable COSBase described, @Nullable COSDictionary named) {
    String name = Cos.text(described);
    Optional<COSBase> known =
        named == null || name.isEmpty() ? Optional.empty() : Cos.value(named, name);
    return known.orElse(described);
  }

  private static byte[] table(@Nullable COSBase described) {
    boolean indexed =
        described instanceof COSArray array
            && array.size() > TABLE
            && List.of("Indexed", "I").contains(Cos.text(array.getObject(0)));
    return indexed ? bytes(((COSArray) described).getObject(TABLE)) : new byte[0];
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
}
