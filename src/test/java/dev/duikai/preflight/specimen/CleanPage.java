package dev.duikai.preflight.specimen;

import dev.duikai.preflight.rule.Flavour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A page that breaks no rule: trim 200 × 300 pt at 40,40, bleed 3 mm, a font as subset under the
 * name F1, the graphics state Over that overprints.
 */
final class CleanPage {

  static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz0123456789";

  private static final String PROFILE = "/dev/duikai/art/newsprint-tr002.icc";
  private static final Map<Flavour, byte[]> FILES = new EnumMap<>(Flavour.class);
  private static final Map<Integer, String> CODES = new HashMap<>();

  private CleanPage() {}

  /** The file of a flavour, made once. */
  static synchronized byte[] of(Flavour flavour) {
    return FILES.computeIfAbsent(flavour, CleanPage::make);
  }

  /** The codes of a text in font F1 as a hexadecimal string. */
  static String codes(String text) {
    of(Flavour.PLAIN);
    StringBuilder codes = new StringBuilder("<");
    text.codePoints().forEach(c -> codes.append(Objects.requireNonNull(CODES.get(c))));
    return codes.append('>').toString();
  }

  private static byte[] make(Flavour flavour) {
    try (PDDocument document = new PDDocument()) {
      document.getDocument().setVersion(flavour == Flavour.X1A ? 1.4f : 1.6f);
      PDPage page = new PDPage(new PDRectangle(280, 380));
      page.setTrimBox(new PDRectangle(40, 40, 200, 300));
      page.setBleedBox(new PDRectangle(31, 31, 218, 318));
      document.addPage(page);
      PDType0Font font = font(document);
      page.setResources(resources(font));
      String text = " q /Over gs BT /F1 10 Tf 60 300 Td " + codes(font) + " Tj ET Q";
      String rule = " q 0 0 0 1 K 0.5 w 60 290 m 220 290 l S Q";
      String tint = " q 0 0 0 0.3 k 60 60 160 20 re f Q";
      page.setContents(new PDStream(document, stream("0 0 0 1 k" + text + rule + tint)));
      font.subset();
      Clothing.dress(document, flavour, profile());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream stream(String text) {
    return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static PDType0Font font(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(Specimen.FONT)) {
      return PDType0Font.load(document, Objects.requireNonNull(file), true);
    }
  }

  private static PDResources resources(PDType0Font font) {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), font);
    COSDictionary states = new COSDictionary();
    states.setItem("Over", Source.object("<< /OP true /op true /OPM 1 >>"));
    resources.getCOSObject().setItem(COSName.EXT_G_STATE, states);
    return resources;
  }

  private static String codes(PDType0Font font) throws IOException {
    StringBuilder codes = new StringBuilder("<");
    for (int c : LETTERS.codePoints().toArray()) {
      font.addToSubset(c);
      String code = HexFormat.of().formatHex(font.encode(Character.toString(c)));
      CODES.put(c, code);
      codes.append("ABCdef".indexOf(c) < 0 ? "" : code);
    }
    return codes.append('>').toString();
  }

  private static byte[] profile() throws IOException {
    try (InputStream file = CleanPage.class.getResourceAsStream(PROFILE)) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }
}
