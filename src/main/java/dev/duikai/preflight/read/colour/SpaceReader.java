package dev.duikai.preflight.read.colour;

import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.cos.Cos;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Reads what a colour space is, without loading profiles or functions. */
public final class SpaceReader {

  private static final int DEEPEST = 4;

  private SpaceReader() {}

  /**
   * The space that an object describes.
   *
   * @param named the colour spaces that the resources name; null where there are none
   */
  public static Space read(@Nullable COSBase base, @Nullable COSDictionary named) {
    return read(Cos.direct(base), named, 0);
  }

  private static Space read(@Nullable COSBase base, @Nullable COSDictionary named, int depth) {
    if (depth > DEEPEST) {
      return Space.of(Space.Family.UNKNOWN);
    }
    return switch (base) {
      case COSName name -> named(name, named, depth);
      case COSArray array when array.size() > 0 -> described(array, named, depth);
      case null, default -> Space.of(Space.Family.UNKNOWN);
    };
  }

  private static Space named(COSName name, @Nullable COSDictionary named, int depth) {
    return switch (name.getName()) {
      case "DeviceGray", "G" -> Space.of(Space.Family.GRAY);
      case "DeviceRGB", "RGB" -> Space.of(Space.Family.RGB);
      case "DeviceCMYK", "CMYK" -> Space.of(Space.Family.CMYK);
      case "Pattern" -> Space.of(Space.Family.PATTERN);
      default ->
          named == null
              ? Space.of(Space.Family.UNKNOWN)
              : read(named.getDictionaryObject(name), named, depth + 1);
    };
  }

  private static Space described(COSArray array, @Nullable COSDictionary named, int depth) {
    COSBase second = array.size() > 1 ? array.getObject(1) : null;
    return switch (Cos.text(array.getObject(0))) {
      case "CalGray" -> Space.of(Space.Family.CAL_GRAY);
      case "CalRGB" -> Space.of(Space.Family.CAL_RGB);
      case "Lab" -> Space.of(Space.Family.LAB);
      case "ICCBased" -> profiled(second);
      case "Separation" -> inks(Space.Family.SEPARATION, array, named, depth);
      case "DeviceN" -> inks(Space.Family.DEVICE_N, array, named, depth);
      case "Indexed", "I" -> read(second, named, depth + 1);
      case "Pattern" -> Space.of(Space.Family.PATTERN);
      default -> read(array.getObject(0), named, depth + 1);
    };
  }

  private static Space profiled(@Nullable COSBase stream) {
    int components = stream instanceof COSStream profile ? profile.getInt(COSName.N) : 0;
    return Space.of(
        switch (components) {
          case 1 -> Space.Family.ICC_GRAY;
          case 3 -> Space.Family.ICC_RGB;
          case 4 -> Space.Family.ICC_CMYK;
          default -> Space.Family.UNKNOWN;
        });
  }

  private static Space inks(
      Space.Family family, COSArray array, @Nullable COSDictionary named, int depth) {
    List<String> names = array.size() > 1 ? Cos.names(array.getObject(1)) : List.of();
    String alternate =
        array.size() > 2 ? read(array.getObject(2), named, depth + 1).toString() : "";
    return new Space(family, names, alternate);
  }
}
