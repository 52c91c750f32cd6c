package dev.duikai.preflight.read.document;

import dev.duikai.preflight.fact.Oddity;
import dev.duikai.preflight.read.cos.Cos;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Tells from its keys what is odd about a dictionary. */
final class OddityKinds {

  private static final Set<String> HARMLESS_TRANSFER = Set.of("Identity", "Default");

  private OddityKinds() {}

  static Set<Oddity.Kind> of(COSDictionary dictionary) {
    Set<Oddity.Kind> kinds = EnumSet.noneOf(Oddity.Kind.class);
    actions(dictionary, kinds);
    contents(dictionary, kinds);
    state(dictionary, kinds);
    if (dictionary instanceof COSStream stream) {
      stream(stream, kinds);
    }
    return kinds;
  }

  private static void actions(COSDictionary dictionary, Set<Oddity.Kind> kinds) {
    String action = Cos.text(dictionary, "S");
    if (action.equals("JavaScript") || dictionary.containsKey("JS")) {
      kinds.add(Oddity.Kind.JAVASCRIPT);
    } else if (Cos.dictionary(dictionary, "AA").isPresent()
        || Cos.dictionary(dictionary, "OpenAction").filter(OddityKinds::acts).isPresent()
        || Cos.dictionary(dictionary, "A").filter(OddityKinds::acts).isPresent()) {
      kinds.add(Oddity.Kind.ACTION);
    }
  }

  private static boolean acts(COSDictionary action) {
    String kind = Cos.text(action, "S");
    return !kind.isEmpty() && !kind.equals("JavaScript");
  }

  private static void contents(COSDictionary dictionary, Set<Oddity.Kind> kinds) {
    Cos.dictionary(dictionary, "AcroForm")
        .filter(form -> form.containsKey("XFA") || !array(form, "Fields").isEmpty())
        .ifPresent(form -> kinds.add(Oddity.Kind.FORM));
    if (dictionary.containsKey("EmbeddedFiles") || dictionary.containsKey("EF")) {
      kinds.add(Oddity.Kind.EMBEDDED_FILE);
    }
    Cos.dictionary(dictionary, "OCProperties")
        .filter(layers -> !array(layers, "OCGs").isEmpty())
        .ifPresent(layers -> kinds.add(Oddity.Kind.LAYER));
  }

  private static List<? extends COSBase> array(COSDictionary dictionary, String key) {
    return Cos.array(dictionary, key).orElseGet(COSArray::new).toList();
  }

  private static void state(COSDictionary dictionary, Set<Oddity.Kind> kinds) {
    String kind = Cos.text(dictionary, "S");
    boolean mask = kind.equals("Luminosity") || kind.equals("Alpha");
    if (!mask && (transfers(dictionary, "TR") || transfers(dictionary, "TR2"))) {
      kinds.add(Oddity.Kind.TRANSFER_FUNCTION);
    }
    boolean screen =
        Cos.value(dictionary, "HT").filter(ht -> !Cos.text(ht).equals("Default")).isPresent();
    if (dictionary.containsKey("HTP") || screen) {
      kinds.add(Oddity.Kind.HALFTONE);
    }
  }

  private static boolean transfers(COSDictionary dictionary, String key) {
    return Cos.value(dictionary, key)
        .filter(value ->
            value instanceof COSName || value instanceof COSDictionary || value instanceof COSArray)
        .filter(value -> !HARMLESS_TRANSFER.contains(Cos.text(value)))
        .isPresent();
  }

  private static void stream(COSStream stream, Set<Oddity.Kind> kinds) {
    if (Cos.names(Cos.value(stream, "Filter").orElse(null)).contains("LZWDecode")) {
      kinds.add(Oddity.Kind.LZW);
    }
    if (stream.containsKey("OPI")) {
      kinds.add(Oddity.Kind.OPI);
    }
    if (Cos.text(stream, "Subtype").equals("PS") || Cos.text(stream, "Subtype2").equals("PS")) {
      kinds.add(Oddity.Kind.POSTSCRIPT);
    }
    if (stream.containsKey("F") || stream.containsKey("Ref")) {
      kinds.add(Oddity.Kind.EXTERNAL_DATA);
    }
    if (stream.containsKey("Alternates")) {
      kinds.add(Oddity.Kind.ALTERNATE_IMAGE);
    }
  }
}
