package dev.duikai.preflight.read.font;

import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.FontFacts;
import dev.duikai.preflight.read.cos.Cos;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** One font of a file and what text does with it. */
public final class FontUse {

  private static final double WIDTH_ROUNDING = 2.0;
  private static final int SUBSET_TAG = 6;

  private final FontDictionary dictionary;
  private final int page;
  private final Map<Integer, GlyphUse> glyphs = new HashMap<>();
  private final TreeSet<Integer> cids = new TreeSet<>();
  private final Box place;
  private boolean damaged;

  FontUse(FontDictionary dictionary, int page, Box place) {
    this.dictionary = dictionary;
    this.page = page;
    this.place = place;
  }

  /** What a character of the font is. */
  public record GlyphUse(String text, boolean shape, boolean widthAgrees, double width) {}

  /** Takes a character that is drawn. */
  public GlyphUse draw(PDFont font, int code) {
    GlyphUse known = glyphs.get(code);
    if (known == null) {
      known = use(font, code);
      glyphs.put(code, known);
    }
    return known;
  }

  private GlyphUse use(PDFont font, int code) {
    String text = font.toUnicode(code);
    try {
      if (font instanceof PDType0Font composite) {
        cids.add(composite.getDescendantFont().codeToCID(code));
      }
      double width = font.getWidth(code);
      boolean drawing = font instanceof PDType3Font;
      boolean shape = drawing || shape(font, code);
      boolean agrees =
          drawing || !shape || Math.abs(width - font.getWidthFromFont(code)) < WIDTH_ROUNDING;
      return new GlyphUse(text == null ? "" : text, shape, agrees, width);
    } catch (IOException | RuntimeException e) {
      damaged = true;
      return new GlyphUse(text == null ? "" : text, true, true, 0);
    }
  }

  private static boolean shape(PDFont font, int code) throws IOException {
    return switch (font) {
      case PDVectorFont vector -> vector.hasGlyph(code);
      case PDSimpleFont simple -> simple.hasGlyph(simple.getEncoding().getName(code));
      default -> true;
    };
  }

  COSDictionary source() {
    return dictionary.source();
  }

  /**
   * What is known of the font.
   *
   * @param carried whether the file carries it in one piece
   */
  FontFacts facts(boolean carried) {
    String name = dictionary.name();
    int wrong = (int) glyphs.values().stream().filter(glyph -> !glyph.widthAgrees()).count();
    return new FontFacts(
        name,
        dictionary.kind(),
        dictionary.embedded(),
        name.indexOf('+') == SUBSET_TAG || dictionary.type3(),
        dictionary.readable(),
        damaged || (dictionary.embedded() && !carried),
        dictionary.mapped(),
        outsideSet(),
        wrong,
        page,
        place);
  }

  private OptionalInt outsideSet() {
    COSBase set = dictionary.descriptor().flatMap(d -> Cos.value(d, "CIDSet")).orElse(null);
    if (!(set instanceof COSStream stream)) {
      return OptionalInt.empty();
    }
    try (var input = stream.createInputStream()) {
      byte[] bits = input.readAllBytes();
      return OptionalInt.of((int) cids.stream().filter(cid -> !listed(bits, cid)).count());
    } catch (IOException e) {
      return OptionalInt.of(cids.size());
    }
  }

  private static boolean listed(byte[] bits, int cid) {
    int at = cid / Byte.SIZE;
    return at < bits.length && (bits[at] & (0x80 >> (cid % Byte.SIZE))) != 0;
  }
}
