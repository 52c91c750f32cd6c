package dev.duikai.compose.item;

import dev.duikai.compose.rule.LineRules;
import dev.duikai.compose.rule.Rule;
import dev.duikai.font.FontShelf;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns text into boxes: characters and unbreakable clusters, each with the room of its class,
 * whatever the face's own advance.
 */
public final class Itemizer {

  /** A run of more characters is no word, and wider than any line. */
  private static final int LONGEST_RUN = 4000;

  private final BoxMaker maker;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Blank> blankBefore = new ArrayList<>();
  private int[] text = new int[0];
  private Piece[] from = new Piece[0];
  private final List<PlacedGlyph> unseen = new ArrayList<>();
  private Blank blank = Blank.NONE;

  private final LineRules rules;

  private Itemizer(FontShelf shelf, LineRules rules) {
    this.maker = new BoxMaker(shelf);
    this.rules = rules;
  }

  /** The boxes of a text and the glue between them. */
  public static Items items(List<Piece> pieces, FontShelf shelf, LineRules rules, Length measure) {
    Itemizer itemizer = new Itemizer(shelf, rules);
    itemizer.read(pieces);
    itemizer.run(measure.units());
    return new Items(
        List.copyOf(itemizer.boxes),
        Spacing.glues(itemizer.boxes, itemizer.blankBefore, rules),
        itemizer.maker.missing(),
        rules);
  }

  private void read(List<Piece> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text()));
    text = all.codePoints().toArray();
    from = new Piece[text.length];
    int at = 0;
    for (Piece piece : pieces) {
      int end = Math.min(text.length, at + piece.text().codePointCount(0, piece.text().length()));
      Arrays.fill(from, at, end, piece);
      at = end;
    }
  }

  private void run(int measure) {
    place(measure);
    if (!unseen.isEmpty()) {
      push(maker.unseen(unseen, from[0]));
    }
  }

  private void place(int measure) {
    int at = 0;
    while (at < text.length) {
      if (Character.isWhitespace(text[at])) {
        blank = boxes.isEmpty() ? Blank.NONE : Blank.of(text[at]);
        at++;
        continue;
      }
      if (stands(at)) {
        at++;
        continue;
      }
      int end = clusterEnd(at);
      add(at, end, measure);
      at = end;
    }
  }

  /** Whether a character stands on the one before it, where it is then put. */
  private boolean stands(int at) {
    Piece piece = from[at];
    boolean first = boxes.isEmpty() || blank != Blank.NONE;
    if (first && Attached.invisible(text[at])) {
      unseen.add(maker.invisible(text[at], piece));
      return true;
    }
    if (first || !maker.attaches(text[at], piece)) {
      return false;
    }
    Box before = boxes.removeLast();
    boxes.add(before.followedBy(maker.attached(before.glyphs().getLast(), text[at], piece)));
    return true;
  }

  private int clusterEnd(int at) {
    CharClass kind = kind(at);
    if (kind == CharClass.LATIN) {
      return LatinRun.end(text, at);
    }
    if (kind.isLong()) {
      boolean pair = at + 1 < text.length && text[at + 1] == text[at] && text[at] != 0x2E3A;
      return pair && rules.has(Rule.LONG_MARKS_WHOLE) ? at + 2 : at + 1;
    }
    int end = at + 1;
    if (shout(at) && rules.has(Rule.STOPS_JOIN)) {
      while (end < text.length && end < at + 3 && shout(end)) {
        end++;
      }
    }
    return end;
  }

  private boolean shout(int at) {
    return text[at] == '？' || text[at] == '！';
  }

  /** The class of a character where it stands. */
  private CharClass kind(int at) {
    if (LatinQuotes.quote(text[at])
        && rules.has(Rule.QUOTES_BY_NEIGHBOURS)
        && LatinQuotes.latin(text, at)) {
      return CharClass.LATIN;
    }
    if (text[at] == '/' && LatinRun.joins(text, at)) {
      return CharClass.LATIN;
    }
    return CharClasses.of(text[at]);
  }

  private void add(int at, int end, int measure) {
    Piece piece = from[at];
    CharClass kind = kind(at);
    if (kind == CharClass.LATIN) {
      addLatin(at, end, piece, measure);
    } else {
      push(maker.mark(kind, text, at, end, piece).from(at));
    }
  }

  private void addLatin(int at, int end, Piece piece, int measure) {
    if (end - at > LONGEST_RUN) {
      characters(at, end, piece, Box.Trait.SHRED);
      return;
    }
    boolean word = LatinRun.word(text, at, end);
    if (!rules.has(word ? Rule.WORDS_WHOLE : Rule.NUMBERS_WHOLE)) {
      characters(at, end, piece, Box.Trait.PLAIN);
      return;
    }
    List<int[]> parts =
        rules.has(Rule.ADDRESSES_BREAK)
            ? LatinRun.parts(text, at, end)
            : List.of(new int[] {at, end});
    for (int i = 0; i < parts.size(); i++) {
      Box box = maker.latin(text, parts.get(i)[0], parts.get(i)[1], piece).from(parts.get(i)[0]);
      if (box.width() > measure) {
        characters(parts.get(i)[0], parts.get(i)[1], piece, Box.Trait.SHRED);
      } else {
        push(i + 1 < parts.size() ? box.as(word ? Box.Trait.ADDRESS : Box.Trait.TELEPHONE) : box);
      }
    }
  }

  private void characters(int at, int end, Piece piece, Box.Trait trait) {
    for (int c = at; c < end; c++) {
      push(maker.latin(text, c, c + 1, piece).as(trait).from(c));
    }
  }

  private void push(Box box) {
    if (blank != Blank.NONE) {
      Box before = boxes.removeLast();
      boxes.add(before.followedBy(maker.blank(before, blank)));
    }
    Box placed = rules.has(Rule.CHARACTER_GRID) && !box.goesOn() ? box.squared() : box;
    boxes.add(unseen.isEmpty() || box.glyphs().equals(unseen) ? placed : placed.ledBy(unseen));
    unseen.clear();
    blankBefore.add(blank);
    blank = Blank.NONE;
  }
}
