package dev.duikai.compose;

import dev.duikai.compose.fit.Breaker;
import dev.duikai.compose.fit.Breaks;
import dev.duikai.compose.fit.Ending;
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
    return compose(unbroken(pieces, setting.rules()), mark, setting);
  }

  /** Reads a paragraph that is to be broken at several measures. */
  public Unbroken unbroken(List<Piece> pieces, LineRules rules) {
    return Unbroken.of(pieces, rules, shelf);
  }

  /**
   * Breaks a paragraph that was read before.
   *
   * @param text the paragraph, read by the rules of the setting
   * @param mark what ends the story behind it; nothing elsewhere
   */
  public Composed compose(Unbroken text, List<Piece> mark, Setting setting) {
    if (text.empty()) {
      throw new IllegalArgumentException("a paragraph without text");
    }
    Unbroken fit = text.within(setting.measure());
    Ending ending = ending(mark, setting);
    Breaks breaks = Breaker.breaks(fit.items(), fit.strip(), setting, ending, WIDEST_GAP);
    return new Composed(fit.items(), fit.strip(), setting, ending, breaks);
  }

  private Ending ending(List<Piece> mark, Setting setting) {
    Unbroken own = unbroken(mark, setting.rules()).within(setting.measure());
    int free = 3 * setting.body().units();
    int blank = mark.isEmpty() ? 0 : shelf.face(mark.getFirst().face()).glyph(IDEOGRAPHIC_SPACE);
    return new Ending(own.items(), (int) own.width(), free, blank);
  }

  /** The natural width of a text on one line. */
  public Length width(List<Piece> pieces, LineRules rules) {
    return Length.units((int) unbroken(pieces, rules).width());
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
    Unbroken text = unbroken(pieces, rules);
    if (text.empty()) {
      return new SetLine(List.of(), Adjustment.SOLID);
    }
    LineSetter setter = new LineSetter(text.items(), text.strip(), 1);
    return setter.natural(0, text.strip().size(), 0, Long.MAX_VALUE);
  }
}
