package dev.duikai.press.type;

import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes (CIDs) by which a file names the glyphs of one face. A code is the glyph's own id; a
 * glyph that stands for several texts gets a further code for each of them, so that every one of
 * them is read back right.
 *
 * @param codes code of each glyph and text
 * @param upright whether some of the lines are vertical
 */
public record FaceCodes(Map<Sort, Integer> codes, boolean upright) {

  /** A glyph and the text that it stands for, as a sort (铅字) is a shape and its meaning. */
  record Sort(int glyph, String text) {

    static Sort of(Glyph glyph) {
      return new Sort(glyph.id(), glyph.text());
    }
  }

  int code(Glyph glyph) {
    return codes.get(Sort.of(glyph));
  }

  /** The sorts by their codes. */
  SortedMap<Integer, Sort> byCode() {
    SortedMap<Integer, Sort> sorted = new TreeMap<>();
    codes.forEach((sort, code) -> sorted.put(code, sort));
    return sorted;
  }

  /** The glyph ids in use. */
  public SortedSet<Integer> glyphs() {
    SortedSet<Integer> ids = new TreeSet<>();
    codes.keySet().forEach(sort -> ids.add(sort.glyph()));
    return ids;
  }

  /** Gathers the sorts of a face before the first page is written. */
  static final class Collector {

    private final Set<Sort> sorts = new LinkedHashSet<>();

    private boolean upright;

    void add(GlyphRun run) {
      upright |= run.vertical();
      run.glyphs().stream()
          .filter(glyph -> !glyph.text().isEmpty())
          .forEach(glyph -> sorts.add(Sort.of(glyph)));
    }

    FaceCodes codes() {
      Set<Integer> taken = new TreeSet<>();
      taken.add(0); // readers take code 0 for a missing glyph
      Map<Sort, Integer> codes = new LinkedHashMap<>();
      for (Sort sort : sorts) {
        if (taken.add(sort.glyph())) {
          codes.put(sort, sort.glyph());
        }
      }
      int free = 1;
      for (Sort sort : sorts) {
        if (!codes.containsKey(sort)) {
          while (!taken.add(free)) {
            free++;
          }
          codes.put(sort, free);
        }
      }
      return new FaceCodes(codes, upright);
    }
  }
}
