package dev.duikai.press.type;

import dev.duikai.font.Face;
import dev.duikai.font.GlyphBounds;
import dev.duikai.font.Subset;
import dev.duikai.press.file.PdfFile;
import dev.duikai.press.file.SubsetTag;
import java.util.SortedMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * Writes one face as a composite TrueType font with one subset. OpenPDF's own fonts are passed by:
 * they take text, not glyphs, and drop what a font lacks without a word.
 */
public final class FaceFont {

  private static final int FULL_WIDTH = 1000;
  private static final int EM_TOP = 880;
  private static final int EM_BOTTOM = -120;
  private static final int SYMBOLIC = 4;
  private static final int STEM = 80;

  private final PdfFile file;
  private final Face face;
  private final FaceCodes codes;
  private final SortedMap<Integer, FaceCodes.Sort> byCode;

  public FaceFont(PdfFile file, Face face, FaceCodes codes) {
    this.file = file;
    this.face = face;
    this.codes = codes;
    this.byCode = codes.byCode();
  }

  /** Writes the font's objects under the references that the pages already name. */
  public void write(FontNames names) {
    Subset subset = face.subset(codes.glyphs());
    String name = SubsetTag.of(subset.file()) + "+" + face.postScriptName();
    PdfIndirectReference descendant = file.add(descendant(name, subset));
    PdfIndirectReference toUnicode = file.add(stream(ToUnicode.cmap(byCode)));
    file.add(composite(name, "Identity-H", descendant, toUnicode), names.horizontal());
    if (codes.upright()) {
      file.add(composite(name, "Identity-V", descendant, toUnicode), names.vertical());
    }
  }

  private static PdfDictionary composite(
      String name, String encoding, PdfObject descendant, PdfObject toUnicode) {
    PdfDictionary font = new PdfDictionary(PdfName.FONT);
    font.put(PdfName.SUBTYPE, PdfName.TYPE0);
    font.put(PdfName.BASEFONT, new PdfName(name));
    font.put(PdfName.ENCODING, new PdfName(encoding));
    font.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant));
    font.put(PdfName.TOUNICODE, toUnicode);
    return font;
  }

  private PdfDictionary descendant(String name, Subset subset) {
    PdfDictionary font = new PdfDictionary(PdfName.FONT);
    font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
    font.put(PdfName.BASEFONT, new PdfName(name));
    PdfDictionary system = new PdfDictionary();
    system.put(PdfName.REGISTRY, new PdfString("Adobe"));
    system.put(PdfName.ORDERING, new PdfString("Identity"));
    system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
    font.put(PdfName.CIDSYSTEMINFO, system);
    font.put(PdfName.FONTDESCRIPTOR, file.add(descriptor(name, subset)));
    font.put(PdfName.DW, new PdfNumber(FULL_WIDTH));
    font.put(PdfName.W, widths());
    font.put(new PdfName("DW2"), new PdfArray(new int[] {EM_TOP, -FULL_WIDTH}));
    font.put(PdfName.CIDTOGIDMAP, file.add(stream(glyphMap(subset))));
    return font;
  }

  private PdfDictionary descriptor(String name, Subset subset) {
    PdfStream program = stream(subset.file());
    program.put(PdfName.LENGTH1, new PdfNumber(subset.file().length));
    PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
    descriptor.put(PdfName.FONTNAME, new PdfName(name));
    descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC));
    descriptor.put(PdfName.FONTBBOX, new PdfArray(box()));
    descriptor.put(PdfName.ITALICANGLE, new PdfNumber(0));
    descriptor.put(PdfName.ASCENT, new PdfNumber(EM_TOP));
    descriptor.put(PdfName.DESCENT, new PdfNumber(EM_BOTTOM));
    descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(EM_TOP));
    descriptor.put(PdfName.STEMV, new PdfNumber(STEM));
    descriptor.put(PdfName.FONTFILE2, file.add(program));
    return descriptor;
  }

  /** The box around all glyphs in use. */
  private int[] box() {
    int[] box = {0, EM_BOTTOM, FULL_WIDTH, EM_TOP};
    for (int glyph : codes.glyphs()) {
      GlyphBounds bounds = face.bounds(glyph);
      box[0] = Math.min(box[0], bounds.left());
      box[1] = Math.min(box[1], bounds.bottom());
      box[2] = Math.max(box[2], bounds.right());
      box[3] = Math.max(box[3], bounds.top());
    }
    return box;
  }

  /** The widths that are not full, each run of neighbouring codes as one list. */
  private PdfArray widths() {
    PdfArray all = new PdfArray();
    PdfArray run = new PdfArray();
    int next = -1;
    for (var entry : byCode.entrySet()) {
      int width = face.advance(entry.getValue().glyph());
      if (width == FULL_WIDTH) {
        continue;
      }
      if (entry.getKey() != next) {
        run = new PdfArray();
        all.add(new PdfNumber(entry.getKey()));
        all.add(run);
      }
      run.add(new PdfNumber(width));
      next = entry.getKey() + 1;
    }
    return all;
  }

  /** For each code two bytes: the glyph's place in the subset. */
  private byte[] glyphMap(Subset subset) {
    byte[] map = new byte[byCode.isEmpty() ? 2 : 2 * (byCode.lastKey() + 1)];
    byCode.forEach((code, sort) -> {
      int glyph = subset.glyphs().get(sort.glyph());
      map[2 * code] = (byte) (glyph >> 8);
      map[2 * code + 1] = (byte) glyph;
    });
    return map;
  }

  private static PdfStream stream(byte[] bytes) {
    PdfStream stream = new PdfStream(bytes);
    stream.flateCompress();
    return stream;
  }
}
