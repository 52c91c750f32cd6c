package dev.duikai.preflight.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.specimen.Specimen;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Files for the rules about fonts. */
final class FontPairs {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);
  private static final COSName SET = COSName.getPDFName("CIDSet");
  private static final COSName MAP = COSName.CID_TO_GID_MAP;

  private FontPairs() {}

  static List<Pair> all() {
    return List.of(
        Pair.of("font-embedded", helvetica()),
        Pair.of(
            "font-damaged",
            X1A.edit((document, page) -> {
              COSStream program =
                  (COSStream) descriptor(page).getDictionaryObject(COSName.FONT_FILE2);
              write(program, "not a font");
            })),
        Pair.of("font-subset", named("LiberationSans")),
        Pair.of(
            "to-unicode", X1A.edit((document, page) -> font(page).removeItem(COSName.TO_UNICODE))),
        Pair.of("type3-font", type3()),
        Pair.of("courier", named("AAAAAA+CourierNew"), named("AAAAAA+Other")),
        Pair.of(
            "cid-set",
            X1A.edit((document, page) ->
                write((COSStream) descriptor(page).getDictionaryObject(SET), "")),
            X1A.edit((document, page) -> descriptor(page).removeItem(SET))),
        Pair.of(
            "cid-map", whole().edit((document, page) -> descendant(page).removeItem(MAP)), whole()),
        Pair.of("missing-glyph", missing()),
        Pair.of(
            "glyph-widths", X1A.edit((document, page) -> descendant(page).removeItem(COSName.W))));
  }

  private static COSDictionary font(PDPage page) {
    return page.getResources()
        .getCOSObject()
        .getCOSDictionary(COSName.FONT)
        .getCOSDictionary(COSName.getPDFName("F1"));
  }

  private static COSDictionary descendant(PDPage page) {
    return (COSDictionary) font(page).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
  }

  private static COSDictionary descriptor(PDPage page) {
    return descendant(page).getCOSDictionary(COSName.FONT_DESC);
  }

  /** With the whole font, whose glyphs keep their numbers, under a subset's name. */
  private static Specimen whole() {
    return X1A.edit((document, page) -> {
      try (InputStream file = PDDocument.class.getResourceAsStream(Specimen.FONT)) {
        PDType0Font font = PDType0Font.load(document, Objects.requireNonNull(file), false);
        page.getResources().put(COSName.getPDFName("F1"), font);
      }
      font(page).setName(COSName.BASE_FONT, "AAAAAA+LiberationSans");
    });
  }

  private static void write(COSStream stream, String text) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(ISO_8859_1));
    }
  }

  private static Specimen named(String name) {
    return X1A.edit((document, page) -> {
      font(page).setName(COSName.BASE_FONT, name);
      descendant(page).setName(COSName.BASE_FONT, name);
      descriptor(page).setName(COSName.FONT_NAME, name);
    });
  }

  private static Specimen helvetica() {
    return X1A.resource(
            "Font",
            "F2",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        .draw("/Over gs 0 0 0 1 k BT /F2 10 Tf 70 200 Td (ABC) Tj ET");
  }

  private static Specimen missing() {
    return X1A.edit((document, page) -> descriptor(page).removeItem(SET))
        .draw("/Over gs 0 0 0 1 k BT /F1 10 Tf 70 200 Td <FFF0> Tj ET");
  }

  private static Specimen type3() {
    byte[] glyph = "1000 0 0 0 800 800 d1 0 0 800 800 re f".getBytes(ISO_8859_1);
    byte[] map = "1 beginbfchar <41> <0041> endbfchar".getBytes(ISO_8859_1);
    return X1A.stream("Font", "F3", "<< /Type /Font /Subtype /Type3 >>", map)
        .edit((document, page) -> {
          COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
          COSStream unicode = (COSStream) fonts.getDictionaryObject(COSName.getPDFName("F3"));
          unicode.removeItem(COSName.SUBTYPE);
          unicode.removeItem(COSName.TYPE);
          fonts.setItem("F3", drawn(document.getDocument().createCOSStream(), glyph, unicode));
        })
        .draw("/Over gs 0 0 0 1 k BT /F3 10 Tf 70 200 Td (A) Tj ET");
  }

  private static COSDictionary drawn(COSStream shape, byte[] glyph, COSStream unicode)
      throws IOException {
    write(shape, new String(glyph, ISO_8859_1));
    COSDictionary shapes = new COSDictionary();
    shapes.setItem("a", shape);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem("FontBBox", numbers(0, 0, 1000, 1000));
    font.setItem("FontMatrix", numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem("CharProcs", shapes);
    font.setItem("Widths", numbers(1000));
    font.setInt("FirstChar", 'A');
    font.setInt("LastChar", 'A');
    font.setItem("Encoding", encoding());
    font.setItem(COSName.TO_UNICODE, unicode);
    return font;
  }

  private static COSDictionary encoding() {
    COSDictionary encoding = new COSDictionary();
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('A'));
    differences.add(COSName.getPDFName("a"));
    encoding.setItem("Differences", differences);
    return encoding;
  }

  private static COSArray numbers(float... values) {
    COSArray numbers = new COSArray();
    numbers.setFloatArray(values);
    return numbers;
  }
}
