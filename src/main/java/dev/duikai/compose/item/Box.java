package dev.duikai.compose.item;

import java.util.ArrayList;
import java.util.List;

/**
 * What a line is built of: a character or an unbreakable cluster, reduced to the room its ink
 * needs. The elastic halves of marks are not part of it but of the glue beside it.
 *
 * @param kind the class that decides about its neighbours
 * @param width the room it takes, thousandths of a point
 * @param lead elastic white before it, thousandths of a point
 * @param trail elastic white after it, thousandths of a point
 * @param em type size, thousandths of a point
 * @param glyphs its glyphs, placed from the box's left edge
 * @param first its first character
 * @param last its last character
 * @param trait what the breaker must know besides
 * @param at index of its first character in the paragraph, in code points
 */
public record Box(
    CharClass kind,
    int width,
    int lead,
    int trail,
    int em,
    List<PlacedGlyph> glyphs,
    int first,
    int last,
    Trait trait,
    int at) {

  /** Whether the next box goes on with the same word or number. */
  boolean goesOn() {
    return trait == Trait.ADDRESS || trait == Trait.TELEPHONE || trait == Trait.SHRED;
  }

  /** What the breaker must know of a box besides its class. */
  public enum Trait {
    PLAIN,
    /** The next box goes on with the same address; a break here is dear. */
    ADDRESS,
    /** The area code of a telephone number; a break behind it is dearer. */
    TELEPHONE,
    /** Part of the closing byline. */
    CLOSING,
    /** A piece of a Latin run that was too long for any line. */
    SHRED
  }

  public Box {
    glyphs = List.copyOf(glyphs);
  }

  Box as(Trait other) {
    return new Box(kind, width, lead, trail, em, glyphs, first, last, other, at);
  }

  public Box from(int index) {
    return new Box(kind, width, lead, trail, em, glyphs, first, last, trait, index);
  }

  /** The same box in whole squares, its marks with their white halves, all else in the middle. */
  Box squared() {
    int whole = lead + width + trail;
    int squares = Math.ceilDiv(whole, em) * em;
    int shift = lead + (squares - whole) / 2;
    List<PlacedGlyph> moved = glyphs.stream().map(glyph -> glyph.moved(shift)).toList();
    return new Box(kind, squares, 0, 0, em, moved, first, last, trait, at);
  }

  /** The same box with a glyph behind it or over it that takes no room. */
  Box followedBy(PlacedGlyph glyph) {
    List<PlacedGlyph> more = new ArrayList<>(glyphs);
    more.add(glyph);
    return with(more);
  }

  /** The same box with glyphs before it that take no room. */
  Box ledBy(List<PlacedGlyph> others) {
    List<PlacedGlyph> more = new ArrayList<>(others);
    more.addAll(glyphs);
    return with(more);
  }

  private Box with(List<PlacedGlyph> more) {
    return new Box(kind, width, lead, trail, em, more, first, last, trait, at);
  }
}
