package dev.duikai.compose.item;

import dev.duikai.font.Face;
import dev.duikai.font.FontShelf;
import dev.duikai.font.GlyphBounds;
import dev.duikai.font.HalfWidth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes boxes: chooses the face that has the character, and puts each glyph into the room of its
 * class, centred where the face's own advance differs.
 */
final class BoxMaker {

  /** Stands for a character that no face has (下划空缺). */
  private static final int GETA = 0x3013;

  /** A bar over the whole width of its square. */
  private static final int FULL_BAR = 0x2500;

  private final FontShelf shelf;
  private final Set<String> missing = new LinkedHashSet<>();

  BoxMaker(FontShelf shelf) {
    this.shelf = shelf;
  }

  /** The characters that no face had so far. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  /** A run of letters or digits in the face's own advances. */
  public Box latin(int[] text, int start, int end, Piece piece) {
    int em = piece.size().units();
    List<PlacedGlyph> glyphs = new ArrayList<>();
    int x = 0;
    for (int at = start; at < end; at++) {
      Face face = face(piece, text[at]);
      int glyph = glyph(face, text[at]);
      if (!glyphs.isEmpty() && attaches(text[at], piece)) {
        glyphs.add(attached(glyphs.getLast(), text[at], piece));
        continue;
      }
      glyphs.add(placed(face, piece, glyph, x, text[at]));
      x += scaled(face.advance(glyph), em);
    }
    return box(CharClass.LATIN, x, 0, 0, piece, glyphs, text[start], text[end - 1]);
  }

  /** A Han character, a mark, or a cluster of marks that stays in one piece. */
  public Box mark(CharClass kind, int[] text, int start, int end, Piece piece) {
    int em = piece.size().units();
    int half = em / 2;
    int first = text[start];
    int last = text[end - 1];
    if (end - start > 1 && kind == CharClass.STOP) {
      return cluster(text, start, end, piece);
    }
    return switch (kind) {
      case OPEN -> single(kind, first, piece, half, half, 0);
      case CLOSE, COMMA, STOP -> single(kind, first, piece, half, 0, half);
      case MIDDOT, SLASH -> single(kind, first, piece, half, 0, 0);
      case CONNECT -> single(kind, first, piece, first == '–' ? half : em, 0, 0);
      case DASH, ELLIPSIS ->
          end - start == 2
              ? pair(kind, first, piece)
              : single(
                  kind == CharClass.DASH && first != 0x2E3A ? CharClass.CONNECT : kind,
                  first,
                  piece,
                  first == 0x2E3A ? 2 * em : em,
                  0,
                  0);
      case PREFIX, SUFFIX -> own(kind, first, last, piece);
      case HAN, LATIN -> own(CharClass.HAN, first, last, piece);
    };
  }

  /** ？！ and the like: half a square each, together one mark (GB/T 15834-2011 5.1.2). */
  private Box cluster(int[] text, int start, int end, Piece piece) {
    int half = piece.size().units() / 2;
    List<PlacedGlyph> glyphs = new ArrayList<>();
    for (int at = start; at < end; at++) {
      glyphs.add(centred(text[at], piece, (at - start) * half, half));
    }
    int trail = (end - start) % 2 == 0 ? 0 : half;
    return box(
        CharClass.STOP, half * (end - start), 0, trail, piece, glyphs, text[start], text[end - 1]);
  }

  /** —— and ……: two squares, unbroken (GB/T 15834-2011 5.1.4 and 5.1.5). */
  private Box pair(CharClass kind, int c, Piece piece) {
    int em = piece.size().units();
    List<PlacedGlyph> glyphs =
        kind == CharClass.DASH
            ? stroke(c, piece)
            : List.of(centred(c, piece, 0, em), centred(c, piece, em, em));
    return box(kind, 2 * em, 0, 0, piece, glyphs, c, c);
  }

  /**
   * The unbroken stroke of a 破折号. Where the face's own dash is too short to meet its twin, the
   * full-width bar of the same face is drawn for it; where there is none, the twins are moved
   * together.
   */
  private List<PlacedGlyph> stroke(int c, Piece piece) {
    int em = piece.size().units();
    Face face = face(piece, c);
    int own = glyph(face, c);
    int bar = face.glyph(FULL_BAR);
    int glyph = face.bounds(own).width() < 950 && bar != 0 ? bar : own;
    GlyphBounds ink = face.bounds(glyph);
    int length = ink.width() >= 950 ? em : scaled(ink.width(), em);
    int left = length == em ? 0 : em - length - scaled(ink.left(), em);
    return List.of(
        placed(face, piece, glyph, left, c), placed(face, piece, glyph, left + length, c));
  }

  /**
   * A mark in its half of the square: where the face's maker puts it (feature {@code halt}), else
   * by its ink.
   */
  private Box single(CharClass kind, int c, Piece piece, int width, int lead, int trail) {
    int em = piece.size().units();
    Face face = face(piece, c);
    int glyph = glyph(face, c);
    Optional<HalfWidth> half = face.halfWidth(glyph).filter(h -> scaled(h.advance(), em) == width);
    if (half.isPresent()) {
      PlacedGlyph own = placed(face, piece, glyph, scaled(half.get().shift(), em), c);
      return box(kind, width, lead, trail, piece, List.of(own), c, c);
    }
    GlyphBounds ink = face.bounds(glyph);
    int origin = kind == CharClass.OPEN && face.advance(glyph) > 900 ? -(em - width) : 0;
    int left = origin + scaled(ink.left(), em);
    int right = origin + scaled(ink.right(), em);
    boolean fits = left >= -em / 50 && right <= width + em / 50 && kind != CharClass.MIDDOT;
    boolean natural = fits && face.advance(glyph) > 900;
    PlacedGlyph placed =
        natural ? placed(face, piece, glyph, origin, c) : centred(c, piece, 0, width);
    return box(kind, width, lead, trail, piece, List.of(placed), c, c);
  }

  private Box own(CharClass kind, int first, int last, Piece piece) {
    Face face = face(piece, first);
    int glyph = glyph(face, first);
    int width = scaled(face.advance(glyph), piece.size().units());
    return box(
        kind, width, 0, 0, piece, List.of(placed(face, piece, glyph, 0, first)), first, last);
  }

  /** The blank behind a box, in the box's face. */
  public PlacedGlyph blank(Box box, Blank blank) {
    PlacedGlyph last = box.glyphs().getLast();
    int c = blank == Blank.FULL ? 0x3000 : ' ';
    int glyph = shelf.face(last.face()).glyph(c);
    int x = box.width() + box.trail();
    return new PlacedGlyph(last.face(), last.size(), glyph, x, Character.toString(c));
  }

  /** Whether a character stands on the one before it; one that no face has is seen by itself. */
  boolean attaches(int c, Piece piece) {
    return Attached.invisible(c)
        || (Attached.combining(c) && shelf.covering(piece.face(), c).isPresent());
  }

  /** A mark in the middle over the glyph before it, or a character without ink behind it. */
  PlacedGlyph attached(PlacedGlyph base, int c, Piece piece) {
    int em = piece.size().units();
    Face own = shelf.face(base.face());
    int right = base.x() + scaled(own.advance(base.glyph()), em);
    if (Attached.invisible(c)) {
      return new PlacedGlyph(
          base.face(), base.size(), own.glyph(' '), right, Character.toString(c));
    }
    Face face = face(piece, c);
    int glyph = glyph(face, c);
    GlyphBounds ink = face.bounds(glyph);
    int left = (base.x() + right - scaled(ink.width(), em)) / 2 - scaled(ink.left(), em);
    return placed(face, piece, glyph, left, c);
  }

  /** A character without ink that has nothing to stand on. */
  PlacedGlyph invisible(int c, Piece piece) {
    Face face = shelf.face(piece.face());
    return new PlacedGlyph(face.id(), piece.size(), face.glyph(' '), 0, Character.toString(c));
  }

  /** A box of nothing but characters without ink. */
  Box unseen(List<PlacedGlyph> glyphs, Piece piece) {
    return box(CharClass.HAN, 0, 0, 0, piece, glyphs, ' ', ' ');
  }

  private PlacedGlyph centred(int c, Piece piece, int x, int room) {
    Face face = face(piece, c);
    int glyph = glyph(face, c);
    GlyphBounds ink = face.bounds(glyph);
    int em = piece.size().units();
    int left = x + (room - scaled(ink.width(), em)) / 2 - scaled(ink.left(), em);
    return placed(face, piece, glyph, left, c);
  }

  private static Box box(
      CharClass kind,
      int width,
      int lead,
      int trail,
      Piece piece,
      List<PlacedGlyph> glyphs,
      int first,
      int last) {
    Box.Trait trait = piece.closing() ? Box.Trait.CLOSING : Box.Trait.PLAIN;
    return new Box(kind, width, lead, trail, piece.size().units(), glyphs, first, last, trait, 0);
  }

  private Face face(Piece piece, int c) {
    Face own = shelf.face(piece.face());
    if (own.has(c)) {
      return own;
    }
    Optional<Face> face = shelf.covering(piece.face(), c);
    if (face.isPresent()) {
      return face.get();
    }
    missing.add(Character.toString(c));
    return shelf.covering(piece.face(), GETA).orElseGet(() -> shelf.face(piece.face()));
  }

  private static int glyph(Face face, int c) {
    int glyph = face.glyph(c);
    return glyph == 0 ? face.glyph(GETA) : glyph;
  }

  private static PlacedGlyph placed(Face face, Piece piece, int glyph, int x, int c) {
    String text = face.has(c) ? Character.toString(c) : "〓";
    return new PlacedGlyph(face.id(), piece.size(), glyph, x, text);
  }

  private static int scaled(int thousandths, int em) {
    return Math.round(thousandths * (em / 1000f));
  }
}
