package dev.duikai.preflight.read.font;

import dev.duikai.preflight.read.cos.Cos;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A font as its dictionary describes it.
 *
 * @param source the font's own dictionary
 */
record FontDictionary(COSDictionary source) {

  private static final Set<String> STANDARD_ENCODINGS =
      Set.of("WinAnsiEncoding", "MacRomanEncoding", "StandardEncoding");
  private static final int SYMBOLIC = 4;

  String kind() {
    return Cos.text(source, "Subtype");
  }

  String name() {
    String own = Cos.text(source, "BaseFont");
    String given = own.isEmpty() ? Cos.text(source, "Name") : own;
    return given.isEmpty() ? kind() : given;
  }

  boolean type3() {
    return kind().equals("Type3");
  }

  /** Whether the file holds the shapes. */
  boolean embedded() {
    return type3()
        || descriptor().stream()
            .anyMatch(d ->
                d.containsKey(COSName.FONT_FILE)
                    || d.containsKey(COSName.FONT_FILE2)
                    || d.containsKey(COSName.FONT_FILE3));
  }

  /** Whether the file holds the shapes and their program is in order. */
  boolean whole() {
    return type3() || (embedded() && descriptor().filter(FontProgram::whole).isPresent());
  }

  /** The descriptor, that of the descendant for a composite font. */
  Optional<COSDictionary> descriptor() {
    return Cos.dictionary(descendant().orElse(source), "FontDescriptor");
  }

  private Optional<COSDictionary> descendant() {
    return Cos.array(source, "DescendantFonts")
        .filter(array -> array.size() > 0)
        .map(array -> array.getObject(0))
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast);
  }

  /** Whether a reader can tell the Unicode of each character. */
  boolean readable() {
    if (Cos.value(source, "ToUnicode").filter(COSStream.class::isInstance).isPresent()) {
      return true;
    }
    boolean symbolic =
        descriptor().map(d -> d.getInt(COSName.FLAGS, 0)).orElse(0) / SYMBOLIC % 2 == 1;
    return !type3()
        && descendant().isEmpty()
        && !symbolic
        && STANDARD_ENCODINGS.contains(Cos.text(source, "Encoding"));
  }

  /** Whether an embedded CIDFontType2 has a map from CIDs to glyphs. */
  boolean mapped() {
    Optional<COSDictionary> descendant = descendant();
    boolean needs =
        embedded()
            && descendant.filter(d -> Cos.text(d, "Subtype").equals("CIDFontType2")).isPresent();
    return !needs
        || descendant
            .flatMap(d -> Cos.value(d, "CIDToGIDMap"))
            .filter(FontDictionary::map)
            .isPresent();
  }

  private static boolean map(Object value) {
    return value instanceof COSStream
        || (value instanceof COSName name && name.getName().equals("Identity"));
  }
}
