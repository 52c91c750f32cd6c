package dev.duikai.press.marks;

import dev.duikai.font.Face;
import dev.duikai.font.FontShelf;
import dev.duikai.measure.Length;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.type.GlyphShape;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slug (版边说明) under the page: which paper, day, page and edition a plate is of. It is drawn as
 * shapes, so that whoever reads the file's text finds the copy and nothing else.
 */
final class SlugLine {

  private static final String FACE = "hei";
  private static final int EM = 1000;
  private static final int LARGEST = 8000;
  private static final int FROM = Length.millimetres(4).units();
  private static final int BEFORE_MARK = Length.millimetres(6).units();

  private final Content content;
  private final PageFrame frame;
  private final FontShelf fonts;

  SlugLine(Content content, PageFrame frame, FontShelf fonts) {
    this.content = content;
    this.frame = frame;
    this.fonts = fonts;
  }

  private record Sort(Face face, int glyph, int advance) {}

  /** Draws the words left of the registration mark at {@code middle}, smaller if they are long. */
  void draw(String words, int middle) {
    List<Sort> sorts = sorts(words);
    int ems = sorts.stream().mapToInt(Sort::advance).sum();
    int room = middle - FROM - BEFORE_MARK;
    int size = (int) Math.min(LARGEST, (long) room * EM / Math.max(1, ems));
    int baseline = frame.height() + frame.bleed() + (PageFrame.SLUG.units() + size) / 2;
    GlyphShape shape = new GlyphShape(content, frame);
    int x = FROM;
    for (Sort sort : sorts) {
      Glyph glyph = new Glyph(sort.glyph(), x, "");
      shape.draw(run(sort.face(), size, baseline, glyph), glyph, sort.face());
      x += (int) ((long) sort.advance() * size / EM);
    }
  }

  private static GlyphRun run(Face face, int size, int baseline, Glyph glyph) {
    return new GlyphRun(
        Tag.furniture("slug"),
        face.id(),
        Length.units(size),
        EM,
        Ink.BLACK,
        false,
        Length.units(baseline),
        List.of(glyph));
  }

  /** The words' glyphs; a character that no face has is left out. */
  private List<Sort> sorts(String words) {
    List<Sort> sorts = new ArrayList<>();
    Optional<String> first = fonts.chain(FACE).stream().filter(fonts::has).findFirst();
    for (int c : words.codePoints().toArray()) {
      first
          .flatMap(id -> fonts.covering(id, c))
          .ifPresent(face -> {
            int glyph = face.glyph(c);
            sorts.add(new Sort(face, glyph, face.advance(glyph)));
          });
    }
    return sorts;
  }
}
