package dev.duikai.compose;

import dev.duikai.compose.fit.Breaker;
import dev.duikai.compose.fit.Ending;
import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Itemizer;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.item.Piece;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Setting;
import dev.duikai.font.Face;
import dev.duikai.font.FontShelf;
import dev.duikai.font.GlyphBounds;
import dev.duikai.measure.Length;
import java.util.List;

/**
 * The typesetter: text and setting in, broken paragraphs out. Pure and safe to share between
 * threads.
 */
public final class Typesetter {

  /** The widest even gap at which a line still passes, thousandths of an em. */
  static final int WIDEST_GAP = 250;

  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  /** │ and ︱, one of which most faces draw over the whole height of the square. */
  private static final List<Integer> UPRIGHT_BARS = List.of(0x2502, 0xFE31);

  private static final int FULL_BAR = 950;

  private final FontShelf shelf;

  /** A typesetter with these faces. */
  public Typesetter(FontShelf shelf) {
    this.shelf = shelf;
  }

  /** Breaks a paragraph. */
  public Composed compose(List<Piece> pieces, Setting setting) {
    return compose(pieces, List.of(), setting);
  }

  /** Breaks a story's last paragraph, with the mark that ends it. */
  public Composed compose(List<Piece> pieces, List<Piece> mark, Setting setting) {
    Items items = Itemizer.items(pieces, shelf, setting.rules(), setting.measure());
    if (items.boxes().isEmpty()) {
      throw new IllegalArgumentException("a paragraph without text");
    }
    Ending ending = ending(mark, setting);
    return new Composed(items, setting, ending, Breaker.breaks(items, setting, ending, WIDEST_GAP));
  }

  private Ending ending(List<Piece> mark, Setting setting) {
    Items items = Itemizer.items(mark, shelf, setting.rules(), setting.measure());
    int width = items.boxes().isEmpty() ? 0 : (int) width(items);
    int free = 3 * setting.body().units();
    int blank = mark.isEmpty() ? 0 : shelf.face(mark.getFirst().face()).glyph(IDEOGRAPHIC_SPACE);
    return new Ending(items, width, free, blank);
  }

  /** The natural width of a text on one line. */
  public Length width(List<Piece> pieces, LineRules rules) {
    Items items = Itemizer.items(pieces, shelf, rules, Length.units(Integer.MAX_VALUE));
    return items.boxes().isEmpty() ? Length.ZERO : Length.units((int) width(items));
  }

  private static long width(Items items) {
    return new Strip(items).natural(0, items.boxes().size());
  }

  /** The box around a placed glyph's ink, thousandths of an em from its origin. */
  public GlyphBounds ink(PlacedGlyph glyph) {
    return shelf.face(glyph.face()).bounds(glyph.glyph());
  }

  /**
   * The form of a placed glyph for upright lines (feature {@code vert}); of a dash the bar of the
   * face that fills its square, so that a 破折号 is unbroken.
   */
  public int upright(PlacedGlyph glyph) {
    Face face = shelf.face(glyph.face());
    if (glyph.text().equals("—")) {
      for (int bar : UPRIGHT_BARS) {
        GlyphBounds ink = face.bounds(face.glyph(bar));
        if (face.has(bar) && ink.top() - ink.bottom() >= FULL_BAR) {
          return face.glyph(bar);
        }
      }
    }
    return face.verticalForm(glyph.glyph());
  }

  /** A text on one line at its natural width; the glyphs start at the left edge. */
  public SetLine oneLine(List<Piece> pieces, LineRules rules) {
    Items items = Itemizer.items(pieces, shelf, rules, Length.units(Integer.MAX_VALUE));
    if (items.boxes().isEmpty()) {
      return new SetLine(List.of(), Adjustment.SOLID);
    }
    LineSetter setter = new LineSetter(items, new Strip(items), 1);
    return setter.natural(0, items.boxes().size(), 0, Long.MAX_VALUE);
  }
}
