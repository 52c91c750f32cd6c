package dev.duikai.preflight.read.cos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Looks into PDF objects without tripping over ones that are missing or of the wrong kind. */
public final class Cos {

  private Cos() {}

  /** An object itself, where a reference stands for it. */
  public static @Nullable COSBase direct(@Nullable COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }

  /** The value of a key. */
  public static Optional<COSBase> value(COSDictionary dictionary, String key) {
    return Optional.ofNullable(dictionary.getDictionaryObject(COSName.getPDFName(key)));
  }

  public static Optional<COSDictionary> dictionary(COSDictionary dictionary, String key) {
    return value(dictionary, key)
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast);
  }

  public static Optional<COSArray> array(COSDictionary dictionary, String key) {
    return value(dictionary, key).filter(COSArray.class::isInstance).map(COSArray.class::cast);
  }

  /** The text of a name or a string; empty where there is neither. */
  public static String text(COSDictionary dictionary, String key) {
    return text(value(dictionary, key).orElse(null));
  }

  public static String text(@Nullable COSBase base) {
    return switch (direct(base)) {
      case COSName name -> name.getName();
      case COSString string -> string.getString();
      case null, default -> "";
    };
  }

  /** The numbers of an array; nothing else in it counts. */
  public static List<Double> numbers(COSArray array) {
    List<Double> numbers = new ArrayList<>();
    for (COSBase item : array) {
      if (direct(item) instanceof COSNumber number) {
        numbers.add((double) number.floatValue());
      }
    }
    return numbers;
  }

  /** The names of an array, or of a name that stands alone. */
  public static List<String> names(@Nullable COSBase base) {
    return switch (direct(base)) {
      case COSName name -> List.of(name.getName());
      case COSArray array -> {
        List<String> names = new ArrayList<>();
        array.forEach(item -> names.add(text(item)));
        yield names;
      }
      case null, default -> List.of();
    };
  }
}
