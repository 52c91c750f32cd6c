package dev.duikai.font;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.OpenTypeScript;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * One TrueType face. All measures are thousandths of an em. A face is loaded once, is read-only and
 * may be shared between threads.
 */
public final class Face {

  private static final List<String> SUBSET_TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
  private static final List<String> VERTICAL = List.of("vert");

  private final String id;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double perUnit;
  private final Map<Integer, HalfWidths.Value> halves;
  private final Map<Integer, GlyphBounds> bounds = new ConcurrentHashMap<>();
  private final int[] advances;

  /** One more than the glyph of each character of the basic plane; 0 until it is asked for. */
  private final int[] known = new int[0x10000];

  private Face(String id, TrueTypeFont font) throws IOException {
    this.id = id;
    this.font = font;
    this.characters = characters(font);
    this.perUnit = 1000.0 / font.getUnitsPerEm();
    this.halves = halves(font);
    this.advances = new int[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = (int) Math.round(font.getAdvanceWidth(glyph) * perUnit);
    }
  }

  /**
   * Reads a TrueType file.
   *
   * @param id the name under which sheets refer to the face
   * @throws InputException if the file is missing, broken or not TrueType
   */
  public static Face load(String id, Path file) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
      if (font.getGlyph() == null) {
        throw refused(file, "has no TrueType outlines (OpenType-CFF fonts can't be subset)");
      }
      return new Face(id, font);
    } catch (IOException e) {
      throw refused(file, "can't be read as a TrueType font (" + e.getMessage() + ")");
    }
  }

  /** The characters of a face; of several tables that say the same only one is kept. */
  private static CmapLookup characters(TrueTypeFont font) throws IOException {
    CmapLookup unicode = font.getUnicodeCmapLookup();
    if (unicode instanceof CmapSubtable table) {
      font.getCmap().setCmaps(new CmapSubtable[] {table});
    }
    return unicode;
  }

  private static InputException refused(Path file, String why) {
    return InputException.of(
        Notice.error("font", "font " + why)
            .at(Place.of(file.toString()))
            .hint("use a .ttf file with glyf outlines"));
  }

  /** The name under which sheets refer to this face. */
  public String id() {
    return id;
  }

  /** The font's own PostScript name. */
  public String postScriptName() {
    try {
      String name = font.getName();
      return name == null ? id : name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glyph of a character, 0 if the face has none. */
  public int glyph(int codePoint) {
    if (codePoint >= known.length) {
      return characters.getGlyphId(codePoint);
    }
    int glyph = known[codePoint];
    if (glyph == 0) {
      glyph = 1 + characters.getGlyphId(codePoint);
      known[codePoint] = glyph;
    }
    return glyph - 1;
  }

  public boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** The advance of a glyph in thousandths of an em. */
  public int advance(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)];
  }

  private static Map<Integer, HalfWidths.Value> halves(TrueTypeFont font) throws IOException {
    TTFTable positions = font.getTableMap().get("GPOS");
    return positions == null ? Map.of() : HalfWidths.of(font.getTableBytes(positions));
  }

  /** How a mark is set half a square wide (feature {@code halt}), where the font says so. */
  public Optional<HalfWidth> halfWidth(int glyph) {
    return Optional.ofNullable(halves.get(glyph))
        .map(v -> new HalfWidth(scaled(v.placement()), advance(glyph) + scaled(v.advance())));
  }

  /** The box around a glyph's ink. */
  public GlyphBounds bounds(int glyph) {
    return bounds.computeIfAbsent(glyph, this::readBounds);
  }

  private GlyphBounds readBounds(int glyph) {
    GlyphData data = data(glyph);
    return data == null
        ? GlyphBounds.NONE
        : new GlyphBounds(
            scaled(data.getXMinimum()),
            scaled(data.getYMinimum()),
            scaled(data.getXMaximum()),
            scaled(data.getYMaximum()));
  }

  private int scaled(int fontUnits) {
    return (int) Math.round(fontUnits * perUnit);
  }

  private synchronized @org.jspecify.annotations.Nullable GlyphData data(int glyph) {
    try {
      return font.getGlyph().getGlyph(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A glyph's outline in font units, y upwards; empty for a glyph without ink. */
  public GeneralPath outline(int glyph) {
    GlyphData data = data(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }

  /** Font units an em, the scale of {@link #outline}. */
  public int unitsPerEm() {
    try {
      return font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form of a glyph for vertical lines (feature {@code vert}), the glyph itself if none. */
  public synchronized int verticalForm(int glyph) {
    try {
      // The table caches by glyph alone, so it is never asked for any other feature.
      GlyphSubstitutionTable substitutions = font.getGsub();
      return substitutions == null
          ? glyph
          : substitutions.getSubstitution(
              glyph, new String[] {OpenTypeScript.INHERITED, "hani", "DFLT"}, VERTICAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The font reduced to some glyphs; the same glyphs always give the same bytes. */
  public synchronized Subset subset(Collection<Integer> glyphs) {
    try {
      TTFSubsetter subsetter = new TTFSubsetter(font, SUBSET_TABLES);
      subsetter.addGlyphIds(new HashSet<>(glyphs));
      SortedMap<Integer, Integer> toNew = new TreeMap<>();
      subsetter.getGIDMap().forEach((fresh, old) -> toNew.put(old, fresh));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      subsetter.writeToStream(file);
      return new Subset(file.toByteArray(), toNew);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
